package org.yichuang.closing.domain;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.fund.AwardFigures;
import org.yichuang.kernel.money.Money;

/** What has to hold before a project is settled, and what is missing. */
public record SettlementCheck(Item item, boolean met, long amountFen) {

    /** What is looked at. */
    @Schema(name = "SettlementCheckItem")
    public enum Item {
        /** Graded, or terminated. */
        PROJECT_OVER,
        /** Every report that was handed in is decided, and the closing report is accepted. */
        REPORTS_DECIDED,
        /** Every expense that was handed in is accepted, refused or taken back. */
        EXPENSES_DECIDED,
        /** Nothing is approved or with the bank. */
        NO_MONEY_ON_ITS_WAY,
        /** Every part of the grant is paid, or cancelled. */
        PARTS_DONE
    }

    /**
     * @param over graded or terminated
     * @param open what is to be paid by parts that are neither paid nor cancelled
     */
    public static List<SettlementCheck> of(boolean over, boolean reportsDecided, boolean expensesDecided, Money open, AwardFigures books) {
        var moving = books.payable().plus(books.inTransit());
        return List.of(new SettlementCheck(Item.PROJECT_OVER, over, 0), new SettlementCheck(Item.REPORTS_DECIDED, reportsDecided, 0),
                new SettlementCheck(Item.EXPENSES_DECIDED, expensesDecided, 0),
                new SettlementCheck(Item.NO_MONEY_ON_ITS_WAY, !moving.isPositive(), moving.fen()),
                new SettlementCheck(Item.PARTS_DONE, !open.isPositive(), open.fen()));
    }
}
