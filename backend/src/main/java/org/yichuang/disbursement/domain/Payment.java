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
import org.yichuang.disbursement.PaymentStatus;
import org.yichuang.fund.Cause;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;

/** One instruction to the bank for one part of a grant. A part has one that lives at most; the database sees to it. */
@Entity
@Table(name = "payment")
public class Payment implements Stateful<PaymentStatus> {
    public static final String KIND = "payment";
    @Id private Long id;
    @Column(name = "tranche_id", updatable = false) private long trancheId;
    @Column(updatable = false) private int attempt;
    @Column private Integer live = 1;
    @Column(name = "bank_key", updatable = false) private String bankKey;
    @Column(name = "amount_fen", updatable = false) private Money amount;
    @Column(name = "pool_id", updatable = false) private long poolId;
    @Column(name = "project_id", updatable = false) private long projectId;
    @Column(name = "implementer_id", updatable = false) private long implementerId;
    @Column(name = "host_id", updatable = false) private Long hostId;
    @Column(name = "division_path", updatable = false) private String divisionPath;
    @Column(name = "batch_id", updatable = false) private Long batchId;
    @Column(name = "gate_answer_id", updatable = false) private long gateAnswerId;
    @Embedded private Payee payee;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)") private PaymentStatus status = PaymentStatus.INSTRUCTED;
    @Column(name = "status_reason") private String statusReason;
    @Column(name = "requested_by", updatable = false) private long requestedBy;
    @Column(name = "approved_by", updatable = false) private long approvedBy;
    @Column(name = "instructed_by", updatable = false) private long instructedBy;
    @Column(name = "instructed_at", updatable = false) private Instant instructedAt;
    @Column(name = "settled_by") private Long settledBy;
    @Column(name = "settled_at") private Instant settledAt;
    @Column(name = "bank_serial") private String bankSerial;
    @Column(name = "paid_on") private LocalDate paidOn;
    @Version private long version;

    protected Payment() { }

    /** @param answerId what the gate said when it was let through */
    public Payment(Tranche tranche, int attempt, Payee payee, Long batchId, long answerId, long cashier, Instant now) {
        this.id = Ids.next();
        this.trancheId = tranche.id();
        this.attempt = attempt;
        // The bank refuses a second order with the same key, whatever happens between here and there.
        this.bankKey = "YC" + new org.yichuang.kernel.id.Id(tranche.id()) + "-" + attempt;
        this.amount = tranche.amount();
        this.poolId = tranche.poolId();
        this.projectId = tranche.projectId();
        this.implementerId = tranche.implementerId();
        this.hostId = tranche.hostId();
        this.divisionPath = tranche.divisionPath();
        this.batchId = batchId;
        this.gateAnswerId = answerId;
        this.payee = payee;
        this.requestedBy = tranche.hands().requestedBy();
        this.approvedBy = tranche.hands().approvedBy();
        this.instructedBy = cashier;
        this.instructedAt = now;
    }

    public void paid(String serial, LocalDate on) {
        bankSerial = serial;
        paidOn = on;
    }

    public void settledBy(Long account) {
        settledBy = account;
    }

    @Override
    public void become(Move<PaymentStatus> move) {
        status = move.to();
        statusReason = move.reason();
        live = status.isLive() ? 1 : null;
        if (!status.isOpen()) settledAt = move.at();
    }

    @Override
    public PaymentStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject(KIND, id);
    }

    public Cause cause() {
        return Cause.of(KIND, id);
    }

    public long id() {
        return id;
    }

    public long trancheId() {
        return trancheId;
    }

    public int attempt() {
        return attempt;
    }

    public String bankKey() {
        return bankKey;
    }

    public Money amount() {
        return amount;
    }

    public long poolId() {
        return poolId;
    }

    public long projectId() {
        return projectId;
    }

    public long implementerId() {
        return implementerId;
    }

    public Long hostId() {
        return hostId;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public Long batchId() {
        return batchId;
    }

    public long gateAnswerId() {
        return gateAnswerId;
    }

    public Payee payee() {
        return payee;
    }

    public String statusReason() {
        return statusReason;
    }

    public long requestedBy() {
        return requestedBy;
    }

    public long approvedBy() {
        return approvedBy;
    }

    public long instructedBy() {
        return instructedBy;
    }

    public Instant instructedAt() {
        return instructedAt;
    }

    public Long settledBy() {
        return settledBy;
    }

    public Instant settledAt() {
        return settledAt;
    }

    public String bankSerial() {
        return bankSerial;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    public long version() {
        return version;
    }
}
