package org.yichuang.call.domain.rulecheck;

import org.yichuang.call.rules.Quota.Dimension;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.kernel.money.BasisPoints;

/** Fees leave something to award; a quota limits something and names a track that exists. */
final class DecisionCheck implements RuleCheck {
    @Override
    public void check(RuleBookContent rules, Faults faults) {
        var decision = rules.decision();
        int fees = decision.organisingShare().value() + decision.evaluationShare().value();
        faults.unless(fees < BasisPoints.WHOLE, "/decision/organisingShare", "field.nothing-left");
        var tracks = TrackCheck.keys(rules);
        for (int i = 0; i < decision.quotas().size(); i++) {
            var quota = decision.quotas().get(i);
            var at = "/decision/quotas/" + i;
            faults.unless(quota.maximumProjects() != null || quota.maximumFen() != null, at, "field.quota-without-limit");
            faults.unless(quota.dimension() != Dimension.CALL || "*".equals(quota.of()), at + "/of", "field.whole-call");
            boolean track = quota.dimension() == Dimension.TRACK && !"*".equals(quota.of());
            if (track && !tracks.contains(quota.of())) faults.at(at + "/of", "field.no-such-key", "key", quota.of());
        }
    }
}
