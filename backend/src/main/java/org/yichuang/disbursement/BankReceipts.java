package org.yichuang.disbursement;

import java.util.List;
import org.yichuang.disbursement.domain.BankLine;
import org.yichuang.disbursement.domain.BankStore;
import org.yichuang.disbursement.domain.Direction;
import org.yichuang.disbursement.domain.LineStatus;
import org.yichuang.fund.Ledger;
import org.yichuang.fund.Pools;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;

/** The door: money that came in on bank statements and waits to be assigned. The bank's serial number names it once and for all. */
@UseCase
public class BankReceipts {
    private static final int AT_MOST = 20;
    private final BankStore bank;
    private final Ledger ledger;
    private final Pools pools;
    private final BusinessClock clock;

    BankReceipts(BankStore bank, Ledger ledger, Pools pools, BusinessClock clock) {
        this.bank = bank;
        this.ledger = ledger;
        this.pools = pools;
        this.clock = clock;
    }

    /** What is not assigned yet on the accounts of this division, the newest first. */
    public List<ReceivedMoney> waiting(String divisionPath) {
        return bank.incoming(divisionPath, AT_MOST).stream().map(this::received).filter(one -> one.open().isPositive()).toList();
    }

    /**
     * Takes a line for what it is: money that came in. It lies in clearing until the caller assigns it; the row is held until then.
     *
     * @param divisionPath whose accounts it must have come in on
     * @param accountId who says so
     */
    public ReceivedMoney take(long lineId, String divisionPath, long accountId, String reason) {
        var line = bank.lockLine(lineId);
        if (!divisionPath.equals(bank.statement(line.statementId()).orElseThrow().divisionPath())) throw DisbursementProblem.LINE_DOES_NOT_FIT.refuse();
        if (line.direction() != Direction.IN) throw DisbursementProblem.LINE_DOES_NOT_FIT.refuse();
        if (line.status() == LineStatus.OPEN) {
            ledger.received(line.cause(), line.poolId(), line.id(), line.amount());
            line.decided(LineStatus.RECEIVED, accountId, reason, clock.now());
        }
        var received = received(line);
        if (line.status() != LineStatus.RECEIVED || !received.open().isPositive()) throw DisbursementProblem.LINE_SETTLED.refuse();
        return received;
    }

    private ReceivedMoney received(BankLine line) {
        var open = switch (line.status()) {
            case OPEN -> line.amount();
            case RECEIVED -> pools.inClearing(line.id());
            default -> Money.ZERO;
        };
        return new ReceivedMoney(line.id(), line.poolId(), line.serial(), line.bookedOn(), line.counterparty(), line.amount(), open);
    }
}
