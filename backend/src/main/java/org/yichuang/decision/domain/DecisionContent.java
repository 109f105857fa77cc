package org.yichuang.decision.domain;

import java.util.List;
import java.util.Optional;
import org.yichuang.decision.domain.allocation.Deviation;
import org.yichuang.decision.domain.allocation.PoolBudget;
import org.yichuang.decision.domain.allocation.PoolUse;
import org.yichuang.decision.domain.allocation.ProposedLine;
import org.yichuang.kernel.json.Digest;
import org.yichuang.kernel.json.Json;

/** Everything that is decided at once, and what it rests on. Its hash is what the lead approves: another hash is another decision. */
public record DecisionContent(long ruleBookId, List<RankingRef> rankings, List<PoolBudget> pools, List<Deviation> deviations, List<ProposedLine> lines,
                              List<PoolUse> uses) {

    public String hash() {
        return Digest.sha256(Json.write(this));
    }

    public Optional<Deviation> deviation(long applicationId) {
        return deviations.stream().filter(one -> one.applicationId() == applicationId).findFirst();
    }

    public long rankingOf(String listKey) {
        return rankings.stream().filter(one -> one.listKey().equals(listKey)).findFirst().orElseThrow().rankingId();
    }
}
