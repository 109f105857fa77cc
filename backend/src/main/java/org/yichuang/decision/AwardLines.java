package org.yichuang.decision;

import java.util.List;
import java.util.Optional;
import org.yichuang.decision.domain.AwardLine;
import org.yichuang.decision.domain.AwardLineStore;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.tx.UseCase;

/** The door: what stages above may ask about awards, and the one step that only they know the time for. */
@UseCase
public class AwardLines {
    private final AwardLineStore store;
    private final Transitions transitions;

    AwardLines(AwardLineStore store, Transitions transitions) {
        this.store = store;
        this.transitions = transitions;
    }

    /** Refuses with 404 when there is none. */
    public AwardLineSummary require(long id) {
        return store.find(id).map(AwardLine::summary).orElseThrow(CommonProblem.NOT_FOUND::refuse);
    }

    public Optional<AwardLineSummary> ofApplication(long applicationId) {
        return store.ofApplication(applicationId).map(AwardLine::summary);
    }

    public List<AwardLineSummary> ofCall(long callId) {
        return store.ofCall(callId).stream().map(AwardLine::summary).toList();
    }

    /** The award became smaller before it was signed; whoever reduces it gives the difference back to the pool. */
    public void reduce(long id, Money amount) {
        store.lock(id).reduce(amount);
    }

    /** The agreement was not signed in time; the place goes to the reserve. */
    public void lapse(long id, String reason) {
        transitions.move(store.lock(id), AwardLineStatus.LAPSED, reason);
    }
}
