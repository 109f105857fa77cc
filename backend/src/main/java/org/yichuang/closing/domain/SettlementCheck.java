package org.yichuang.closing.domain;

import java.util.List;
import org.yichuang.fund.AwardFigures;

/** What has to hold before a project is settled, and what is missing. */
public record SettlementCheck(Item item, boolean met, long amountFen) {

    /** What is looked at. */
    public enum Item {
        /** Graded, or terminated. */
        PROJECT_OVER,
        /** Every report that was handed in is decided, and the closing report is accepted. */
        REPORTS_DECIDED,
        /** Nothing is approved or with the bank. */
        NO_MONEY_ON_ITS_WAY,
        /** The last part is paid, or is not to be paid. */
        LAST_PART_DONE
    }

    /**
     * @param over graded or terminated
     * @param lastPart the grade lets the last part be paid
     */
    public static List<SettlementCheck> of(boolean over, boolean reportsDecided, boolean lastPart, AwardFigures books) {
        var moving = books.payable().plus(books.inTransit());
        boolean open = lastPart && books.committed().isPositive();
        return List.of(new SettlementCheck(Item.PROJECT_OVER, over, 0), new SettlementCheck(Item.REPORTS_DECIDED, reportsDecided, 0),
                new SettlementCheck(Item.NO_MONEY_ON_ITS_WAY, !moving.isPositive(), moving.fen()),
                new SettlementCheck(Item.LAST_PART_DONE, !open, open ? books.committed().fen() : 0));
    }
}
