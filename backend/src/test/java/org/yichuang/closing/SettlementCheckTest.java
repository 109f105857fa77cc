package org.yichuang.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yichuang.closing.domain.SettlementCheck;
import org.yichuang.fund.AwardFigures;
import org.yichuang.kernel.money.Money;

/** What has to hold before the last account is made. */
class SettlementCheckTest {
    private static AwardFigures books(long committed, long payable, long transit) {
        return new AwardFigures(Money.fen(1000), Money.fen(committed), Money.fen(payable), Money.fen(transit), Money.fen(1000 - committed - payable - transit),
                Money.ZERO, Money.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, true, 0, 0, 0, ''",
        "true, true, false, 0, 0, 0, EXPENSES_DECIDED",
        "false, true, true, 0, 0, 0, PROJECT_OVER",
        "true, false, true, 0, 0, 0, REPORTS_DECIDED",
        "true, true, true, 200, 0, 0, PARTS_DONE",
        "true, true, true, 0, 1, 0, NO_MONEY_ON_ITS_WAY",
        "true, true, true, 1, 0, 1, NO_MONEY_ON_ITS_WAY PARTS_DONE"})
    void missing(boolean over, boolean reports, boolean expenses, long open, long payable, long transit, String missing) {
        assertEquals(missing, SettlementCheck.of(over, reports, expenses, Money.fen(open), books(open, payable, transit)).stream().filter(check -> !check.met())
                .map(check -> check.item().name()).collect(Collectors.joining(" ")));
    }
}
