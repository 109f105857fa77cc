package org.yichuang.disbursement.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.yichuang.award.ProjectSummary;
import org.yichuang.call.rules.TrancheRules;

/** Cuts a grant into the parts that its rule book names: all but the last are rounded down to the fen, the last is what remains. */
public final class TranchePlanning {
    private TranchePlanning() { }

    public static List<Tranche> plan(TrancheRules rules, ProjectSummary project, Instant now) {
        var parts = rules.planFor(project.grant()).tranches();
        var amounts = project.grant().split(parts.stream().map(org.yichuang.call.rules.Tranche::share).toList());
        return IntStream.range(0, parts.size()).mapToObj(i -> new Tranche(project, i + 1, parts.size(), parts.get(i), amounts.get(i), now)).toList();
    }
}
