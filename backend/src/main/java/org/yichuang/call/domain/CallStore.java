package org.yichuang.call.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yichuang.call.CallClosed;
import org.yichuang.call.CallStatus;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;

/** Where programmes and calls lie. */
@ApplicationScoped
public class CallStore {
    private final EntityManager db;
    private final Event<CallClosed> closed;

    CallStore(EntityManager db, Event<CallClosed> closed) {
        this.db = db;
        this.closed = closed;
    }

    public void add(Object row) {
        db.persist(row);
        db.flush();
    }

    public Programme programme(long id) {
        return found(db.find(Programme.class, id));
    }

    public FundingCall require(long id) {
        return found(db.find(FundingCall.class, id));
    }

    /** For a change: a second one waits here and then sees what the first has done. */
    public FundingCall lock(long id) {
        return found(db.find(FundingCall.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** For a change, after the clock has been followed. */
    public FundingCall lockCurrent(long id, Instant now, Transitions transitions) {
        return current(lock(id), now, transitions);
    }

    /** Follows the clock: what should be open or closed by now is. Gives the call a new version when there was something to do. */
    public FundingCall current(FundingCall call, Instant now, Transitions transitions) {
        var due = call.statusAt(now);
        if (call.status() == CallStatus.PUBLISHED && due != CallStatus.PUBLISHED) transitions.move(call, CallStatus.OPEN);
        if (call.status() == CallStatus.OPEN && due == CallStatus.CLOSED) {
            transitions.move(call, CallStatus.CLOSED);
            closed.fire(new CallClosed(call.id(), call.plan().closesAt()));
        }
        return call;
    }

    /** With the version number that this change gives it. */
    public FundingCall flushed(FundingCall call) {
        db.flush();
        return call;
    }

    /** Calls whose written state lags behind the clock. */
    public List<Long> behindTheClock(Instant now) {
        return db.createQuery("""
                select c.id from FundingCall c where c.status = :published and c.plan.opensAt <= :now
                or c.status = :open and c.plan.closesAt <= :now order by c.id""", Long.class)
                .setParameter("published", CallStatus.PUBLISHED).setParameter("open", CallStatus.OPEN).setParameter("now", now)
                .setMaxResults(100).getResultList();
    }

    public List<CallCorrection> corrections(long callId) {
        return db.createQuery("select c from CallCorrection c where c.callId = :call order by c.number", CallCorrection.class)
                .setParameter("call", callId).getResultList();
    }

    /** The next number of a year. It is taken in the transaction that uses it, so none is ever left out. */
    public String nextCode(int fiscalYear) {
        db.createNativeQuery("INSERT INTO call_code (fiscal_year, last_number) VALUES (?, 1) ON DUPLICATE KEY UPDATE last_number = last_number + 1")
                .setParameter(1, fiscalYear).executeUpdate();
        var number = (Number) db.createNativeQuery("SELECT last_number FROM call_code WHERE fiscal_year = ? FOR UPDATE", Integer.class)
                .setParameter(1, fiscalYear).getSingleResult();
        return "CALL-%d-%02d".formatted(fiscalYear, number.intValue());
    }

    private static <T> T found(T row) {
        if (row == null) throw CommonProblem.NOT_FOUND.refuse();
        return row;
    }

    public Map<Long, String> titles(Collection<Long> ids) {
        var titles = new HashMap<Long, String>();
        if (ids.isEmpty()) return titles;
        db.createQuery("from FundingCall where id in :ids", FundingCall.class).setParameter("ids", ids).getResultList().stream()
                .forEach(call -> titles.put(call.id(), call.plan().title()));
        return titles;
    }
}
