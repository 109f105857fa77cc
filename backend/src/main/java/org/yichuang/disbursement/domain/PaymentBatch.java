package org.yichuang.disbursement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.step.Subject;

/** Many approved parts sent to the bank in one file. */
@Entity
@Table(name = "payment_batch")
public class PaymentBatch {
    public static final String KIND = "payment-batch";
    @Id private Long id;
    @Column(name = "pool_id") private long poolId;
    @Column(name = "division_path") private String divisionPath;
    private int payments;
    @Column(name = "amount_fen") private Money amount;
    private int skipped;
    @Column(name = "made_by") private long madeBy;
    @Column(name = "made_at") private Instant madeAt;

    protected PaymentBatch() { }

    public PaymentBatch(long id, long poolId, String divisionPath, int payments, Money amount, int skipped, long madeBy, Instant now) {
        this.id = id;
        this.poolId = poolId;
        this.divisionPath = divisionPath;
        this.payments = payments;
        this.amount = amount;
        this.skipped = skipped;
        this.madeBy = madeBy;
        this.madeAt = now;
    }

    public Subject subject() {
        return new Subject(KIND, id);
    }

    public long id() {
        return id;
    }

    public long poolId() {
        return poolId;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public int payments() {
        return payments;
    }

    public Money amount() {
        return amount;
    }

    public int skipped() {
        return skipped;
    }

    public long madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
