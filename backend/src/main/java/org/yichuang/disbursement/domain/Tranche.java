package org.yichuang.disbursement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.yichuang.award.ProjectSummary;
import org.yichuang.call.rules.Tranche.Trigger;
import org.yichuang.disbursement.TrancheStatus;
import org.yichuang.disbursement.TrancheSummary;
import org.yichuang.fund.Cause;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.Days;
import org.yichuang.kernel.words.LocalText;

/** One part of a grant: how much, what it waits for, where it stands and whose hands it went through. */
@Entity
@Table(name = "tranche")
public class Tranche implements Stateful<TrancheStatus> {
    public static final String KIND = "tranche";
    private static final LocalDate NOBODY_KNOWS = LocalDate.of(9999, 12, 31);
    @Id private Long id;
    @Column(name = "project_id", updatable = false) private long projectId;
    @Column(name = "award_line_id", updatable = false) private long awardLineId;
    @Column(name = "call_id", updatable = false) private long callId;
    @Column(name = "rule_book_id", updatable = false) private long ruleBookId;
    @Column(name = "pool_id", updatable = false) private long poolId;
    @Column(name = "implementer_id", updatable = false) private long implementerId;
    @Column(name = "host_id", updatable = false) private Long hostId;
    @Column(name = "division_path", updatable = false) private String divisionPath;
    @Column(updatable = false) private int number;
    @Column(updatable = false) private int parts;
    @Column(name = "title_zh", updatable = false) private String titleZh;
    @Column(name = "title_en", updatable = false) private String titleEn;
    @Enumerated(EnumType.STRING) @Column(name = "waits_for", columnDefinition = "varchar(30)", updatable = false) private Trigger trigger;
    @Column(name = "pay_within", updatable = false) private int payWithin;
    @Enumerated(EnumType.STRING) @Column(name = "pay_within_unit", columnDefinition = "varchar(10)", updatable = false) private Days.Unit payWithinUnit;
    @Column(name = "amount_fen", updatable = false) private Money amount;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)") private TrancheStatus status = TrancheStatus.PLANNED;
    @Column(name = "status_reason") private String statusReason;
    @Column(name = "changed_at") private Instant changedAt;
    @Column(name = "met_at") private Instant metAt;
    @Column(name = "pay_by") private LocalDate payBy = NOBODY_KNOWS;
    @Column private int approval;
    @Embedded private Hands hands = new Hands();
    @Version private long version;

    protected Tranche() { }

    Tranche(ProjectSummary project, int number, int parts, org.yichuang.call.rules.Tranche rule, Money amount, Instant now) {
        this.id = Ids.next();
        this.projectId = project.id();
        this.awardLineId = project.awardLineId();
        this.callId = project.callId();
        this.ruleBookId = project.ruleBookId();
        this.poolId = project.poolId();
        this.implementerId = project.implementerId();
        this.hostId = project.hostId();
        this.divisionPath = project.divisionPath();
        this.number = number;
        this.parts = parts;
        this.titleZh = rule.title().zh();
        this.titleEn = rule.title().en();
        this.trigger = rule.trigger();
        this.payWithin = rule.payWithin().count();
        this.payWithinUnit = rule.payWithin().unit();
        this.amount = amount;
        this.changedAt = now;
    }

    /** What it waits for has happened. */
    public void met(Instant now, LocalDate until) {
        metAt = now;
        payBy = until;
    }

    public void requested(long account, Instant now) {
        hands = Hands.ofRequester(account, now);
    }

    public void firstApproved(long account, Instant now) {
        hands().firstApproved(account, now);
    }

    public void approved(long account, Instant now) {
        hands().approved(account, now);
        approval++;
    }

    /** It begins anew: who asked and approved before says nothing about the next time. */
    public void forgetHands() {
        hands = new Hands();
    }

    /** The books hold its money ready. */
    public boolean isPayable() {
        return status == TrancheStatus.APPROVED || status == TrancheStatus.FAILED;
    }

    /** What the books know its approval by: each new one is a new attempt. */
    public Cause approvalCause() {
        return Cause.of(KIND, id).attempt(approval);
    }

    public Cause nextApprovalCause() {
        return Cause.of(KIND, id).attempt(approval + 1);
    }

    /** Where it goes on from when nothing holds it any more. */
    public TrancheStatus afterHold() {
        return metAt == null ? TrancheStatus.PLANNED : TrancheStatus.DUE;
    }

    @Override
    public void become(Move<TrancheStatus> move) {
        status = move.to();
        statusReason = move.reason();
        changedAt = move.at();
    }

    @Override
    public TrancheStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject(KIND, id);
    }

    public TrancheSummary summary() {
        return new TrancheSummary(id, projectId, number, parts, title(), amount, status, metAt, payBy());
    }

    public LocalText title() {
        return new LocalText(titleZh, titleEn);
    }

    /** Null while nobody can say. */
    public LocalDate payBy() {
        return payBy.equals(NOBODY_KNOWS) ? null : payBy;
    }

    /** As lists are sorted: what has no day comes last. */
    public LocalDate order() {
        return payBy;
    }

    public Days payWithin() {
        return new Days(payWithin, payWithinUnit);
    }

    public long id() {
        return id;
    }

    public long projectId() {
        return projectId;
    }

    public long awardLineId() {
        return awardLineId;
    }

    public long ruleBookId() {
        return ruleBookId;
    }

    public long poolId() {
        return poolId;
    }

    public long implementerId() {
        return implementerId;
    }

    public Long hostId() {
        return hostId;
    }

    public long legalPersonId() {
        return hostId == null ? implementerId : hostId;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public int number() {
        return number;
    }

    public int parts() {
        return parts;
    }

    public Trigger trigger() {
        return trigger;
    }

    public Money amount() {
        return amount;
    }

    public String statusReason() {
        return statusReason;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Instant metAt() {
        return metAt;
    }

    /** Never null, whatever the row holds. */
    public Hands hands() {
        return hands == null ? new Hands() : hands;
    }

    public long version() {
        return version;
    }
}
