package org.yichuang.fund.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.yichuang.fund.Cause;
import org.yichuang.fund.FeeKind;
import org.yichuang.fund.FundSource;
import org.yichuang.fund.Posting;
import org.yichuang.kernel.money.Money;

/** One movement of money, written once. {@link Books} alone writes it. */
@Entity
@Immutable
@Table(name = "journal")
public class Journal {
    @Id private Long id;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)") private Posting posting;
    @Column(name = "source_kind") private String sourceKind;
    @Column(name = "source_id") private long sourceId;
    private int attempt;
    @Column(name = "amount_fen") private Money amount;
    @Column(name = "from_pool_id") private long fromPoolId;
    @Column(name = "to_pool_id") private long toPoolId;
    @Column(name = "fiscal_year") private int fiscalYear;
    @Enumerated(EnumType.STRING) @Column(name = "fund_source", columnDefinition = "varchar(20)") private FundSource source;
    @Embedded private Tags tags;
    @Column(name = "reverses_id") private Long reversesId;
    private String reason;
    @Column(name = "account_id") private Long accountId;
    private String actor;
    @Column(name = "posted_on") private LocalDate postedOn;
    @Column(name = "posted_at") private Instant postedAt;
    @Column(name = "recorded_at") private Instant recordedAt;

    protected Journal() { }

    @Embeddable
    static class Tags {
        @Column(name = "call_id") Long callId;
        @Column(name = "project_id") Long projectId;
        @Column(name = "award_id") Long awardId;
        @Column(name = "tranche_id") Long trancheId;
        @Column(name = "payee_id") Long payeeId;
        @Column(name = "receipt_id") Long receiptId;
        @Enumerated(EnumType.STRING) @Column(name = "fee_kind", columnDefinition = "varchar(20)") FeeKind feeKind;
    }

    public long id() {
        return id;
    }

    public Posting posting() {
        return posting;
    }

    public Cause cause() {
        return new Cause(sourceKind, sourceId, attempt, reason);
    }

    public Money amount() {
        return amount;
    }

    public long fromPoolId() {
        return fromPoolId;
    }

    public long toPoolId() {
        return toPoolId;
    }

    public int fiscalYear() {
        return fiscalYear;
    }

    public FundSource source() {
        return source;
    }

    public Dimensions dimensions() {
        return tags == null ? Dimensions.NONE
                : new Dimensions(tags.callId, tags.projectId, tags.awardId, tags.trancheId, tags.payeeId, tags.receiptId, tags.feeKind);
    }

    public Long reversesId() {
        return reversesId;
    }

    public Long accountId() {
        return accountId;
    }

    public String actor() {
        return actor;
    }

    public LocalDate postedOn() {
        return postedOn;
    }

    public Instant postedAt() {
        return postedAt;
    }
}
