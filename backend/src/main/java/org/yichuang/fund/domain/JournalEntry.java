package org.yichuang.fund.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.yichuang.fund.AccountKind;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.money.Money;

/** What a journal does to one account. */
@Entity
@Immutable
@Table(name = "journal_entry")
public class JournalEntry {
    /** Money leaves the account, or comes in. */
    static final int OUT = -1;
    static final int IN = 1;

    @Id private Long id;
    @Column(name = "journal_id") private long journalId;
    private int side;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)") private AccountKind account;
    @Column(name = "owner_id") private long ownerId;
    @Column(name = "pool_id") private long poolId;
    @Column(name = "amount_fen") private Money amount;
    @Column(name = "change_fen") private Money change;

    protected JournalEntry() { }

    JournalEntry(long journalId, int side, AccountKind account, Leg leg, Money amount) {
        this.id = Ids.next();
        this.journalId = journalId;
        this.side = side;
        this.account = account;
        this.ownerId = leg.ownerId();
        this.poolId = leg.poolId();
        this.amount = amount;
        this.change = side == OUT ? amount.negate() : amount;
    }

    public long id() {
        return id;
    }

    public long journalId() {
        return journalId;
    }

    public int side() {
        return side;
    }

    public AccountKind account() {
        return account;
    }

    public long ownerId() {
        return ownerId;
    }

    public long poolId() {
        return poolId;
    }

    public Money change() {
        return change;
    }

    Leg leg() {
        return new Leg(ownerId, poolId);
    }
}
