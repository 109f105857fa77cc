package org.yichuang.call.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.yichuang.call.CallStatus;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;

/** A call for proposals. */
@Entity
@Table(name = "funding_call")
public class FundingCall implements Stateful<CallStatus> {
    @Id private Long id;
    @Column(name = "code") private String code;
    @Column(name = "programme_id", nullable = false, updatable = false) private long programmeId;
    @Column(name = "fiscal_year", nullable = false, updatable = false) private int fiscalYear;
    @Column(name = "division_path", nullable = false, updatable = false) private String divisionPath;
    @Column(name = "former_id", updatable = false) private Long formerId;
    @Column(name = "rule_book_id", nullable = false) private long ruleBookId;
    @Embedded private CallPlan plan;
    @Enumerated(EnumType.STRING) @Column(name = "status", nullable = false, columnDefinition = "varchar(20)") private CallStatus status;
    @Column(name = "status_reason") private String statusReason;
    @Column(name = "created_at", nullable = false, updatable = false) private Instant createdAt;
    @Column(name = "changed_at", nullable = false) private Instant changedAt;
    @Column(name = "published_at") private Instant publishedAt;
    @Version private long version;

    protected FundingCall() { }

    public FundingCall(long id, Programme programme, String divisionPath, int fiscalYear, CallPlan plan, long ruleBookId, Long formerId, Instant now) {
        this.id = id;
        this.programmeId = programme.id();
        this.divisionPath = divisionPath;
        this.fiscalYear = fiscalYear;
        this.plan = plan.checked();
        this.ruleBookId = ruleBookId;
        this.formerId = formerId;
        this.status = CallStatus.DRAFT;
        this.createdAt = now;
        this.changedAt = now;
    }

    public void edit(CallPlan given, Instant now) {
        requireDraft();
        plan = given.or(plan).checked();
        changedAt = now;
    }

    /** The rules were changed; whoever looks at this call looks at something new. */
    public void rulesChanged(Instant now) {
        requireDraft();
        changedAt = now;
    }

    /** Takes what a published correction changes; everything else stands. */
    public void correct(long ruleBookId, Instant closesAt, Instant now) {
        this.ruleBookId = ruleBookId;
        this.plan = plan.closingAt(closesAt).checked();
        this.changedAt = now;
    }

    /** The number that notices name it by; it is given once. */
    public void number(String code) {
        if (this.code == null) this.code = code;
    }

    @Override
    public void become(Move<CallStatus> move) {
        status = move.to();
        statusReason = move.reason();
        changedAt = move.at();
        if (move.to() == CallStatus.PUBLISHED && publishedAt == null) publishedAt = move.at();
    }

    private void requireDraft() {
        if (status != CallStatus.DRAFT) throw CallProblem.CALL_NOT_DRAFT.with("status", status);
    }

    /** The clock opens and closes a call, whether or not a job has written it down yet. */
    public CallStatus statusAt(Instant now) {
        if (status != CallStatus.PUBLISHED && status != CallStatus.OPEN) return status;
        if (!now.isBefore(plan.closesAt())) return CallStatus.CLOSED;
        return now.isBefore(plan.opensAt()) ? status : CallStatus.OPEN;
    }

    public boolean isOpen(Instant instant) {
        return statusAt(instant) == CallStatus.OPEN && plan.window().contains(instant);
    }

    public void requireOpen(Instant instant) {
        if (isOpen(instant)) return;
        switch (statusAt(instant)) {
            case PUBLISHED, OPEN -> throw CallProblem.CALL_NOT_YET_OPEN.with("opensAt", plan.opensAt());
            case CLOSED, COMPLETED, ARCHIVED -> throw CallProblem.CALL_CLOSED.with("closesAt", plan.closesAt());
            default -> throw CallProblem.CALL_NOT_RUNNING.with("status", status);
        }
    }

    @Override
    public CallStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject("call", id);
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public long programmeId() {
        return programmeId;
    }

    public int fiscalYear() {
        return fiscalYear;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public Long formerId() {
        return formerId;
    }

    public long ruleBookId() {
        return ruleBookId;
    }

    public CallPlan plan() {
        return plan;
    }

    public String statusReason() {
        return statusReason;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public long version() {
        return version;
    }
}
