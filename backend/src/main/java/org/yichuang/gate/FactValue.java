package org.yichuang.gate;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.money.Money;

/** The value of a fact: its type says which one of the others is filled. Something that ended is told by the day it ended on. */
public record FactValue(
        FactType type,
        @Schema(nullable = true) Boolean flag,
        @Schema(nullable = true, description = "a number, or an amount in fen") Long number,
        @Schema(nullable = true) String text,
        @Schema(nullable = true) LocalDate day,
        @Schema(nullable = true) List<String> list,
        @Schema(nullable = true) List<LocalDate> days) {

    public static FactValue flag(boolean flag) {
        return new FactValue(FactType.FLAG, flag, null, null, null, null, null);
    }

    public static FactValue number(long number) {
        return new FactValue(FactType.NUMBER, null, number, null, null, null, null);
    }

    public static FactValue money(Money amount) {
        return new FactValue(FactType.MONEY, null, amount.fen(), null, null, null, null);
    }

    public static FactValue text(String text) {
        return new FactValue(FactType.TEXT, null, null, text, null, null, null);
    }

    /** The day it happened, or the day it ended. */
    public static FactValue day(LocalDate day) {
        return new FactValue(FactType.DAY, null, null, null, day, null, null);
    }

    public static FactValue list(List<String> entries) {
        return new FactValue(FactType.LIST, null, null, null, null, List.copyOf(entries), null);
    }

    public static FactValue days(List<LocalDate> days) {
        return new FactValue(FactType.DAYS, null, null, null, null, null, List.copyOf(days));
    }

    public static FactValue never() {
        return new FactValue(FactType.NEVER, null, null, null, null, null, null);
    }

    public static FactValue ongoing() {
        return new FactValue(FactType.ONGOING, null, null, null, null, null, null);
    }
}
