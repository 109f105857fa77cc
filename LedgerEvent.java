package org.yichuang.fund;

import static org.yichuang.fund.AccountKind.AVAILABLE;
import static org.yichuang.fund.AccountKind.BANK;
import static org.yichuang.fund.AccountKind.CLEARING;
import static org.yichuang.fund.AccountKind.COMMITTED;
import static org.yichuang.fund.AccountKind.IN_TRANSIT;
import static org.yichuang.fund.AccountKind.OWED_TO_TREASURY;
import static org.yichuang.fund.AccountKind.PAID;
import static org.yichuang.fund.AccountKind.PAYABLE;
import static org.yichuang.fund.AccountKind.REMITTED;
import static org.yichuang.fund.AccountKind.RESERVED;
import static org.yichuang.fund.AccountKind.RETURNED;
import static org.yichuang.fund.AccountKind.SOURCE;
import static org.yichuang.fund.AccountKind.WITHDRAWN;

import java.util.List;

/** The posting table: what can happen to money, and the places it then passes. There is no other way for it to move. */
public enum LedgerEvent {
    APPROPRIATED(SOURCE, AVAILABLE),
    TRANSFERRED(AVAILABLE, AVAILABLE),
    AWARD_APPROVED(AVAILABLE, RESERVED),
    /** Dropped or reduced before signing. */
    AWARD_REDUCED(RESERVED, AVAILABLE),
    AGREEMENT_IN_FORCE(RESERVED, COMMITTED),
    TRANCHE_APPROVED(COMMITTED, PAYABLE),
    INSTRUCTION_SENT(PAYABLE, IN_TRANSIT),
    BANK_CONFIRMED(IN_TRANSIT, PAID),
    BANK_REFUSED(IN_TRANSIT, PAYABLE),
    /** A cancelled tranche, the remainder at closing. */
    RELEASED(COMMITTED, AVAILABLE),
    REFUND_RECEIVED(BANK, CLEARING),
    /** While the year the money came from is open. */
    REFUND_MATCHED(CLEARING, RETURNED, AVAILABLE),
    /** After that year was closed. */
    REFUND_MATCHED_LATE(CLEARING, RETURNED, OWED_TO_TREASURY),
    REFUND_REMITTED(OWED_TO_TREASURY, REMITTED),
    /** What came in beyond what was due goes back to whom it came from. */
    EXCESS_SENT_BACK(CLEARING, BANK),
    /** The bank paid what the books did not order; it waits in clearing and never counts as paid. */
    OUTSIDE_DEBIT(CLEARING, BANK),
    OUTSIDE_DEBIT_RECOVERED(BANK, CLEARING),
    UNRESERVED_WITHDRAWN(AVAILABLE, WITHDRAWN),
    UNRESERVED_CARRIED_OVER(AVAILABLE, AVAILABLE),
    COMMITMENT_CARRIED_OVER(COMMITTED, COMMITTED);

    private final List<AccountKind> route;

    LedgerEvent(AccountKind... route) {
        this.route = List.of(route);
    }

    /** Two places, or three where the money only passes through the middle one. */
    public List<AccountKind> route() {
        return route;
    }

    /** From the pool of one year to that of the next. */
    public boolean crossesYears() {
        return this == UNRESERVED_CARRIED_OVER || this == COMMITMENT_CARRIED_OVER;
    }

    /** After the year was closed its pool only takes late refunds and passes them on. */
    public boolean needsOpenPool() {
        return this != REFUND_MATCHED_LATE && this != REFUND_REMITTED;
    }
}
