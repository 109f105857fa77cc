package org.yichuang.closing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.yichuang.closing.domain.SpendingSheet.Disallowed;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.money.Money;

/** An expense that did not count in a last account, as it stood when the account was made. */
@Entity
@Table(name = "settlement_item")
public class SettlementItem {
    @Id private Long id;
    @Column(name = "settlement_id", updatable = false) private long settlementId;
    @Column(name = "claim_id", updatable = false) private long claimId;
    @Column(name = "line_id", updatable = false) private String lineId;
    @Column(updatable = false) private String what;
    @Column(name = "spent_on", updatable = false) private LocalDate spentOn;
    @Column(name = "claimed_fen", updatable = false) private Money claimed;
    @Column(name = "disallowed_fen", updatable = false) private Money disallowed;
    @Column(updatable = false) private String reason;

    protected SettlementItem() { }

    public SettlementItem(long settlementId, Disallowed given) {
        this.id = Ids.next();
        this.settlementId = settlementId;
        this.claimId = given.claimId();
        this.lineId = given.lineId();
        this.what = given.what();
        this.spentOn = given.spentOn();
        this.claimed = given.claimed();
        this.disallowed = given.amount();
        this.reason = given.reason();
    }

    public Disallowed content() {
        return new Disallowed(claimId, lineId, what, spentOn, claimed, disallowed, reason);
    }
}
