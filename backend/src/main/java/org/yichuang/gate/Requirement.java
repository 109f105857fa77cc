package org.yichuang.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.gate.domain.Comparison;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.time.WorkingCalendar;

/** What a condition asks of a fact, as data. The operator says which of the values it goes by; amounts are in fen. */
public record Requirement(
        Operator operator,
        @Schema(nullable = true) Boolean flag,
        @Schema(nullable = true) Long least,
        @Schema(nullable = true) Long most,
        @Schema(nullable = true) List<String> texts,
        @Schema(nullable = true) LocalDate day,
        @Schema(nullable = true, implementation = LookBack.class) LookBack lookBack) {

    public static Requirement is(boolean flag) {
        return new Requirement(Operator.FLAG_IS, flag, null, null, null, null, null);
    }

    public static Requirement notWithin(LookBack lookBack) {
        return new Requirement(Operator.NOT_WITHIN, null, null, null, null, null, lookBack);
    }

    public static Requirement atLeast(long number) {
        return new Requirement(Operator.NUMBER_AT_LEAST, null, number, null, null, null, null);
    }

    public static Requirement atMost(long number) {
        return new Requirement(Operator.NUMBER_AT_MOST, null, null, number, null, null, null);
    }

    public static Requirement between(long least, long most) {
        return new Requirement(Operator.NUMBER_BETWEEN, null, least, most, null, null, null);
    }

    public static Requirement atLeast(Money amount) {
        return new Requirement(Operator.MONEY_AT_LEAST, null, amount.fen(), null, null, null, null);
    }

    public static Requirement atMost(Money amount) {
        return new Requirement(Operator.MONEY_AT_MOST, null, null, amount.fen(), null, null, null);
    }

    public static Requirement between(Money least, Money most) {
        return new Requirement(Operator.MONEY_BETWEEN, null, least.fen(), most.fen(), null, null, null);
    }

    public static Requirement oneOf(List<String> texts) {
        return new Requirement(Operator.TEXT_ONE_OF, null, null, null, List.copyOf(texts), null, null);
    }

    public static Requirement noneOf(List<String> texts) {
        return new Requirement(Operator.TEXT_NONE_OF, null, null, null, List.copyOf(texts), null, null);
    }

    /** @param operator one of the DAY operators */
    public static Requirement day(Operator operator, LocalDate day) {
        return new Requirement(operator, null, null, null, null, day, null);
    }

    /** @param operator one of the LIST operators */
    public static Requirement list(Operator operator, List<String> entries) {
        return new Requirement(operator, null, null, null, List.copyOf(entries), null, null);
    }

    /** The same, over a period that ends today. */
    public Requirement within(LookBack period) {
        return new Requirement(operator, flag, least, most, texts, day, period);
    }

    /** Empty when a fact of this form cannot answer: then the condition is unknown. */
    public Optional<Boolean> metBy(FactValue value, LocalDate today, WorkingCalendar calendar) {
        return new Comparison(value, lookBack, today, calendar).meets(this);
    }
}
