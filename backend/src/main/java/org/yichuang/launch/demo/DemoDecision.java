package org.yichuang.launch.demo;

import static org.yichuang.launch.demo.DemoPerson.BUREAU_LEAD;
import static org.yichuang.launch.demo.DemoPerson.PROGRAMME_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.yichuang.decision.service.Announcing;
import org.yichuang.decision.service.DecisionApproval;
import org.yichuang.decision.service.DecisionDrafting;
import org.yichuang.decision.wire.DecisionView;
import org.yichuang.decision.wire.DraftDecision;
import org.yichuang.decision.wire.PoolEntry;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;

/** Who gets a grant: the officer puts it down, the lead approves it, and everybody can read it. */
@ApplicationScoped
class DemoDecision {
    private final DemoCast cast;
    private final DecisionDrafting drafting;
    private final DecisionApproval approval;
    private final Announcing announcing;

    DemoDecision(DemoCast cast, DecisionDrafting drafting, DecisionApproval approval, Announcing announcing) {
        this.cast = cast;
        this.drafting = drafting;
        this.approval = approval;
        this.announcing = announcing;
    }

    DecisionView propose(Id call, Id pool, long fen) {
        var draft = cast.as(PROGRAMME_OFFICER, () -> drafting.begin(DemoCast.key(), new DraftDecision(call, List.of(new PoolEntry(pool, fen)))));
        return cast.as(PROGRAMME_OFFICER, () -> drafting.propose(draft.id().value(), new IfMatch(draft.version()), DemoCast.key()));
    }

    DecisionView approve(DecisionView proposed) {
        return cast.as(BUREAU_LEAD, () -> approval.approve(proposed.id().value(), new IfMatch(proposed.version()), DemoCast.key()));
    }

    void announce(DecisionView approved) {
        cast.as(PROGRAMME_OFFICER, () -> announcing.announce(approved.id().value(), new IfMatch(approved.version()), DemoCast.key(), null));
    }
}
