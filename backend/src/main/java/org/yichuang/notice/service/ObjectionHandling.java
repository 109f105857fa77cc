package org.yichuang.notice.service;

import jakarta.enterprise.event.Event;
import java.util.Map;
import java.util.function.BiConsumer;
import org.yichuang.audit.AuditTrail;
import org.yichuang.identity.Caller;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.secret.SecretBox;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.notice.LineFreed;
import org.yichuang.notice.LineStatus;
import org.yichuang.notice.LineUpheld;
import org.yichuang.notice.NoticeStatus;
import org.yichuang.notice.ObjectionKind;
import org.yichuang.notice.ObjectionStatus;
import org.yichuang.notice.domain.Notice;
import org.yichuang.notice.domain.NoticeLine;
import org.yichuang.notice.domain.NoticeStore;
import org.yichuang.notice.domain.Objection;
import org.yichuang.notice.wire.ObjectionView;
import org.yichuang.notice.wire.ObjectorView;

/** One officer takes an objection and brings it to its end; nobody else reads what was said or by whom. */
@UseCase
public class ObjectionHandling {
    private final NoticeStore store;
    private final NoticeAccess access;
    private final NoticeLife life;
    private final ObjectionFiling filing;
    private final ObjectionReading reading;
    private final Transitions transitions;
    private final SecretBox box;
    private final BusinessClock clock;
    private final WorkingCalendar calendar;
    private final Caller caller;
    private final AuditTrail audit;
    private final Event<LineFreed> freed;
    private final Event<LineUpheld> upheld;

    ObjectionHandling(NoticeStore store, NoticeAccess access, NoticeLife life, ObjectionFiling filing, ObjectionReading reading,
                      Transitions transitions, SecretBox box, BusinessClock clock, WorkingCalendar calendar, Caller caller, AuditTrail audit,
                      Event<LineFreed> freed, Event<LineUpheld> upheld) {
        this.store = store;
        this.access = access;
        this.life = life;
        this.filing = filing;
        this.reading = reading;
        this.transitions = transitions;
        this.box = box;
        this.clock = clock;
        this.calendar = calendar;
        this.caller = caller;
        this.audit = audit;
        this.freed = freed;
        this.upheld = upheld;
    }

    public ObjectionView take(long id, IfMatch expected) {
        var objection = store.holdObjection(id);
        var notice = store.require(objection.noticeId());
        access.requireMayHandle(notice, store.line(objection.lineId()));
        IfMatch.check(expected, objection.version());
        if (!objection.status().isOpen()) throw CommonProblem.ILLEGAL_STEP.with("subject", "objection").with("from", objection.status())
                .with("to", "TAKEN");
        objection.takenBy(caller.accountId(), access.isLead(notice));
        store.flush();
        audit.record(objection.subject(), "objection-taken", Map.of("receiptNo", objection.receiptNo()));
        return reading.view(objection);
    }

    /** @param words to the objector; they are published when the objection is not accepted, so they must not tell who objected */
    public ObjectionView accept(long id, IfMatch expected, boolean accepted, String words) {
        return step(id, expected, (notice, objection) -> {
            var line = store.line(objection.lineId());
            if (!accepted) objection.conclude(words.strip());
            transitions.move(objection, accepted ? ObjectionStatus.ACCEPTED : ObjectionStatus.NOT_ACCEPTED);
            store.flush();
            if (accepted && objection.kind() == ObjectionKind.LEAD && line.status() == LineStatus.IN_PUBLICITY) filing.block(line, objection);
            if (!accepted) free(notice, line);
        });
    }

    /** @param statement what the organisation is asked to answer, without a word that tells who objected */
    public ObjectionView investigate(long id, IfMatch expected, String statement) {
        return step(id, expected, (notice, objection) -> {
            transitions.move(objection, ObjectionStatus.INVESTIGATING);
            objection.ask(statement.strip(), clock.now(), notice.rule(), calendar);
        });
    }

    public ObjectionView extend(long id, IfMatch expected, String reason) {
        return step(id, expected, (notice, objection) -> {
            if (!objection.status().isOpen()) {
                throw CommonProblem.ILLEGAL_STEP.with("subject", "objection").with("from", objection.status()).with("to", "EXTENDED");
            }
            objection.extend(notice.rule(), calendar);
            audit.record(objection.subject(), "objection-extended", Map.of("receiptNo", objection.receiptNo(), "reason", reason.strip()));
        });
    }

    /** @param conclusion published with the notice */
    public ObjectionView decide(long id, IfMatch expected, boolean isUpheld, String conclusion) {
        return step(id, expected, (notice, objection) -> {
            var line = store.line(objection.lineId());
            objection.conclude(conclusion.strip());
            transitions.move(objection, isUpheld ? ObjectionStatus.UPHELD : ObjectionStatus.REJECTED);
            store.flush();
            if (!isUpheld) free(notice, line);
            else if (line.status() == LineStatus.BLOCKED) {
                transitions.move(line, LineStatus.OBJECTION_UPHELD);
                upheld.fire(new LineUpheld(notice.id(), line.about(), objection.id()));
            }
        });
    }

    public ObjectionView close(long id, IfMatch expected) {
        return step(id, expected, (notice, objection) -> transitions.move(objection, ObjectionStatus.CLOSED));
    }

    /** Each reading leaves a row that carries the receipt number and the purpose, and nothing of what was read. */
    public ObjectorView identity(long id, String purpose) {
        var objection = store.objection(id);
        access.requireHandler(store.require(objection.noticeId()), store.line(objection.lineId()), objection);
        var identity = store.identity(id);
        audit.record(objection.subject(), "objector-read", Map.of("receiptNo", objection.receiptNo(), "purpose", purpose.strip()));
        return new ObjectorView(objection.receiptNo(), box.open(identity.nameSealed()), box.open(identity.contactSealed()));
    }

    private ObjectionView step(long id, IfMatch expected, BiConsumer<Notice, Objection> step) {
        var objection = store.holdObjection(id);
        var notice = store.require(objection.noticeId());
        access.requireHandler(notice, store.line(objection.lineId()), objection);
        IfMatch.check(expected, objection.version());
        life.endIfDue(notice);
        step.accept(notice, objection);
        store.flush();
        return reading.view(objection);
    }

    /** A line goes on when nothing open is left against it: back into publicity, or past it. */
    private void free(Notice notice, NoticeLine line) {
        if (line.status() != LineStatus.BLOCKED || store.isObjectedTo(line.id())) return;
        boolean over = notice.status() == NoticeStatus.ENDED;
        transitions.move(line, over ? LineStatus.CLEARED : LineStatus.IN_PUBLICITY);
        freed.fire(new LineFreed(notice.id(), line.about(), over));
    }
}
