package org.yichuang.notice.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;
import org.yichuang.notice.NoticeProblem;
import org.yichuang.notice.NoticeRule;
import org.yichuang.notice.ObjectionKind;
import org.yichuang.notice.ObjectionStatus;

/** An objection to one line. It carries no name; its grounds are sealed, because they may give the objector away. */
@Entity
@Table(name = "objection")
public class Objection implements Stateful<ObjectionStatus> {
    public static final String KIND = "objection";
    @Id private Long id;
    @Column(name = "notice_id", updatable = false) private long noticeId;
    @Column(name = "line_id", updatable = false) private long lineId;
    @Column(name = "receipt_no", updatable = false) private String receiptNo;
    @Enumerated(EnumType.STRING) @Column(updatable = false, columnDefinition = "varchar(12)") private ObjectionKind kind;
    @Column(name = "grounds_sealed", updatable = false, columnDefinition = "longtext") private String groundsSealed;
    @Column(name = "secret_hash", updatable = false, columnDefinition = "char(64)") private String secretHash;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(14)") private ObjectionStatus status;
    @Column(name = "handler_id") private Long handlerId;
    @Column(name = "received_at", updatable = false) private Instant receivedAt;
    @Column(name = "accept_due_at", updatable = false) private Instant acceptDueAt;
    @Column(name = "decide_due_at") private Instant decideDueAt;
    private boolean extended;
    @Column(columnDefinition = "longtext") private String statement;
    @Column(name = "answer_due_at") private Instant answerDueAt;
    @Column(columnDefinition = "longtext") private String answer;
    @Column(columnDefinition = "longtext") private String conclusion;
    @Column(name = "decided_at") private Instant decidedAt;
    @Version private long version;

    protected Objection() { }

    public Objection(long id, NoticeLine line, String receiptNo, ObjectionKind kind, String groundsSealed, String secretHash, Instant receivedAt,
                     NoticeRule rule, WorkingCalendar calendar) {
        this.id = id;
        this.noticeId = line.noticeId();
        this.lineId = line.id();
        this.receiptNo = receiptNo;
        this.kind = kind;
        this.groundsSealed = groundsSealed;
        this.secretHash = secretHash;
        this.status = ObjectionStatus.RECEIVED;
        this.receivedAt = receivedAt;
        var day = BusinessClock.dayOf(receivedAt);
        this.acceptDueAt = calendar.periodAfter(day, rule.acceptWithin()).endsAt();
        this.decideDueAt = calendar.periodAfter(day, rule.decideWithin()).endsAt();
    }

    public static long newId() {
        return Ids.next();
    }

    /** @param lead may take it from another handler, so that nothing lies still when one is away */
    public void takenBy(long handler, boolean lead) {
        if (handlerId != null && handlerId != handler && !lead) throw NoticeProblem.HANDLED_BY_ANOTHER.refuse();
        handlerId = handler;
    }

    /** @param words what the applicant reads: it must not tell who objected */
    public void ask(String words, Instant now, NoticeRule rule, WorkingCalendar calendar) {
        statement = words;
        answerDueAt = calendar.periodAfter(BusinessClock.dayOf(now), rule.answerWithin()).endsAt();
    }

    public void answered(String words, Instant now) {
        if (answer != null) throw NoticeProblem.ANSWERED_ALREADY.refuse();
        if (status != ObjectionStatus.INVESTIGATING || !now.isBefore(answerDueAt)) throw NoticeProblem.TOO_LATE_TO_ANSWER.refuse();
        answer = words;
    }

    /** Once, counted from the old due day. */
    public void extend(NoticeRule rule, WorkingCalendar calendar) {
        if (extended) throw NoticeProblem.EXTENDED_ALREADY.refuse();
        var oldDay = BusinessClock.dayOf(decideDueAt).minusDays(1);
        decideDueAt = calendar.periodAfter(oldDay, rule.extendOnceBy()).endsAt();
        extended = true;
    }

    public void conclude(String words) {
        conclusion = words;
    }

    @Override
    public void become(Move<ObjectionStatus> move) {
        status = move.to();
        if (!status.isOpen() && decidedAt == null) decidedAt = move.at();
    }

    @Override
    public ObjectionStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject(KIND, id);
    }

    public long id() {
        return id;
    }

    public long noticeId() {
        return noticeId;
    }

    public long lineId() {
        return lineId;
    }

    public String receiptNo() {
        return receiptNo;
    }

    public ObjectionKind kind() {
        return kind;
    }

    public String groundsSealed() {
        return groundsSealed;
    }

    public String secretHash() {
        return secretHash;
    }

    public Long handlerId() {
        return handlerId;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Instant acceptDueAt() {
        return acceptDueAt;
    }

    public Instant decideDueAt() {
        return decideDueAt;
    }

    public boolean extended() {
        return extended;
    }

    public String statement() {
        return statement;
    }

    public Instant answerDueAt() {
        return answerDueAt;
    }

    public String answer() {
        return answer;
    }

    public String conclusion() {
        return conclusion;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public long version() {
        return version;
    }
}
