package org.yichuang.decision;

import java.util.List;
import java.util.Optional;
import org.yichuang.decision.domain.AwardLineStore;
import org.yichuang.decision.service.AwardLineLife;
import org.yichuang.decision.service.ReserveLists;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;

/** The door: what stages above may ask about awards, and the one step that only they know the time for. */
@UseCase
public class AwardLines {
    private final AwardLineStore store;
    private final AwardLineLife life;
    private final ReserveLists reserve;
    private final BusinessClock clock;

    AwardLines(AwardLineStore store, AwardLineLife life, ReserveLists reserve, BusinessClock clock) {
        this.store = store;
        this.life = life;
        this.reserve = reserve;
        this.clock = clock;
    }

    /** Refuses with 404 when there is none. */
    public AwardLineSummary require(long id) {
        return store.find(id).map(line -> line.summaryAt(clock.now())).orElseThrow(CommonProblem.NOT_FOUND::refuse);
    }

    public Optional<AwardLineSummary> ofApplication(long applicationId) {
        return store.ofApplication(applicationId).map(line -> line.summaryAt(clock.now()));
    }

    public List<AwardLineSummary> ofCall(long callId) {
        return store.ofCall(callId).stream().map(line -> line.summaryAt(clock.now())).toList();
    }

    /** The award became smaller before it was signed; whoever reduces it gives the difference back to the pool. */
    public void reduce(long id, Money amount) {
        store.lock(id).reduce(amount);
    }

    /** The agreement was not signed in time; the money goes back and is offered to the next of the reserve. */
    public void lapse(long id, String reason) {
        var line = life.held(id);
        life.end(line, AwardLineStatus.LAPSED, reason);
        reserve.moveUp(line.callId(), line.listKey());
    }
}
