package org.yichuang.decision.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.yichuang.decision.AwardCancelled;
import org.yichuang.decision.AwardConfirmed;
import org.yichuang.decision.AwardLineStatus;
import org.yichuang.decision.domain.AwardLine;
import org.yichuang.decision.domain.AwardLineStore;
import org.yichuang.gate.SubjectLocks;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.notice.LineStatus;
import org.yichuang.notice.Notices;

/**
 * The steps of one award line with what belongs to them: its money, its line in a notice, and who hears of it. Whoever
 * changes lines of a call holds the call's list first, so that freed money is never given twice.
 */
@ApplicationScoped
public class AwardLineLife {
    private final AwardLineStore lines;
    private final AwardMoney money;
    private final Transitions transitions;
    private final Notices notices;
    private final SubjectLocks locks;
    private final Event<AwardConfirmed> confirmed;
    private final Event<AwardCancelled> cancelled;

    AwardLineLife(AwardLineStore lines, AwardMoney money, Transitions transitions, Notices notices, SubjectLocks locks, Event<AwardConfirmed> confirmed,
                  Event<AwardCancelled> cancelled) {
        this.lines = lines;
        this.money = money;
        this.transitions = transitions;
        this.notices = notices;
        this.locks = locks;
        this.confirmed = confirmed;
        this.cancelled = cancelled;
    }

    public void holdList(long callId) {
        locks.hold(new Subject("award-list", callId));
    }

    /** The line as it is now, with the list of its call. */
    public AwardLine held(long id) {
        var line = lines.find(id).orElseThrow(CommonProblem.NOT_FOUND::refuse);
        holdList(line.callId());
        return lines.hold(id);
    }

    /** Publicity is over for it. What waits for an objection or for a new decision waits on. */
    public void clear(AwardLine line) {
        if (line.status() != AwardLineStatus.IN_PUBLICITY || !line.isFree()) return;
        transitions.move(line, AwardLineStatus.CONFIRMED);
        lines.flush();
        confirmed.fire(new AwardConfirmed(line.id(), line.callId()));
    }

    /** A line whose notice ended while it waited is cleared as soon as it waits no longer. */
    public void clearIfOver(AwardLine line) {
        if (notices.lineState(line.subject()).filter(LineStatus.CLEARED::equals).isPresent()) clear(line);
    }

    /** It is gone: declined, lapsed or cancelled. Its money is free and its line in the notice, if it still stands, comes down. */
    public void end(AwardLine line, AwardLineStatus to, String reason) {
        boolean wasConfirmed = line.status() == AwardLineStatus.CONFIRMED;
        takeDown(line, reason);
        transitions.move(line, to, reason);
        money.letGo(line, reason);
        line.suspend(false);
        lines.flush();
        if (wasConfirmed && to == AwardLineStatus.CANCELLED) cancelled.fire(new AwardCancelled(line.id(), line.callId(), reason));
    }

    public void takeDown(AwardLine line, String reason) {
        if (line.noticeId() == null) return;
        var state = notices.lineState(line.subject()).orElse(null);
        if (state == LineStatus.IN_PUBLICITY || state == LineStatus.BLOCKED) notices.withdrawLines(line.noticeId(), List.of(line.subject()), reason);
    }
}
