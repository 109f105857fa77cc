package org.yichuang.award;

import java.time.Instant;
import java.util.List;
import org.yichuang.kernel.money.Money;

/** A budget as it was frozen: version 1 by the agreement, each later one by a change. A claim keeps the version it was made under. */
public record BudgetVersion(int number, Instant frozenAt, Long changeRequestId, List<BudgetLine> lines) {
    public Money total() {
        return lines.stream().map(BudgetLine::grant).reduce(Money.ZERO, Money::plus);
    }
}
