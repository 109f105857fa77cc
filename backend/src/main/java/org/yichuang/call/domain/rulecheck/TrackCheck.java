package org.yichuang.call.domain.rulecheck;

import java.util.Set;
import java.util.stream.Collectors;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.call.rules.Track;

/** Tracks are told apart by key, their caps are in order and their rubric exists. */
final class TrackCheck implements RuleCheck {
    @Override
    public void check(RuleBookContent rules, Faults faults) {
        faults.unique(rules.tracks(), "/tracks", Track::key);
        for (int i = 0; i < rules.tracks().size(); i++) {
            var track = rules.tracks().get(i);
            var at = "/tracks/" + i;
            faults.unless(track.minimumFen() <= track.maximumFen(), at + "/maximumFen", "field.below-minimum");
            faults.unless(rules.review().rubric(track.rubric()).isPresent(), at + "/rubric", "field.no-such-rubric");
        }
    }

    static Set<String> keys(RuleBookContent rules) {
        return rules.tracks().stream().map(Track::key).collect(Collectors.toSet());
    }
}
