package org.yichuang.award;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.money.Money;

/** One thing that shall change. Which fields it needs follows from its kind; the others stay null. */
public record ChangeItem(
        @NotNull Kind kind,
        @Schema(nullable = true, description = "BUDGET_MOVE") @Size(max = 40) List<@NotNull @Valid Move> moves,
        @Schema(nullable = true, description = "PERIOD: new first day; STEP_DATES: the step's") LocalDate from,
        @Schema(nullable = true, description = "PERIOD: new last day; STEP_DATES: the step's") LocalDate to,
        @Schema(nullable = true, description = "STEP_DATES, TARGET: which one, from 0", examples = "1") @Min(0) @Max(19) Integer index,
        @Schema(nullable = true, description = "PLACE, LEADER, TARGET_GROUP: the new words", examples = "百官街道社区服务站") @Size(max = 200) String text,
        @Schema(nullable = true, description = "PLACE: the division it lies in", examples = "330604002016") @Pattern(regexp = "\\d{6,12}") String divisionCode,
        @Schema(nullable = true, description = "TARGET: the new number", examples = "3600") @Min(1) @Max(1_000_000) Long number) {

    /** What can be asked for. */
    @Schema(name = "ChangeItemKind")
    public enum Kind { BUDGET_MOVE, STEP_DATES, PERIOD, PLACE, LEADER, TARGET_GROUP, TARGET, HOST_OR_PAYEE, GRANT_INCREASE }

    /** Money from one line to another, or to a line that is new. */
    @Schema(name = "BudgetMove")
    public record Move(@Schema(examples = "r2") @NotNull @Size(max = 20) String fromLine,
                       @Schema(nullable = true, description = "null for a new line", examples = "r4") @Size(max = 20) String toLine,
                       @Schema(nullable = true, description = "for a new line: its budget item", examples = "expert") @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String newItem,
                       @Schema(nullable = true, description = "for a new line: what it is for") @Size(max = 200) String newWhat,
                       @Schema(required = true, description = "fen", examples = "100000") @Positive @Max(10_000_000_000L) long amountFen) {
        public Money amount() {
            return Money.fen(amountFen);
        }
    }
}
