package org.yichuang.application.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.money.Money;

/** The content of a BUDGET section: what is asked for, what comes from elsewhere, and on what it is spent. All amounts are fen. */
@Schema(description = "Content of a section of kind BUDGET. Amounts are fen.")
public record BudgetTable(
        @Schema(description = "the least with which the project still works; null if not stated", examples = "1500000") @PositiveOrZero @Max(MOST) Long minimumWorkableFen,
        @Schema(description = "own contribution and other sources", examples = "300000") @PositiveOrZero @Max(MOST) Long ownFen,
        @NotNull @Size(max = 100) List<@NotNull @Valid Line> lines,
        @Schema(nullable = true, description = "why the proposal goes beyond the shares, where the rule book lets a specially recognised one; the bureau "
                + "has to recognise it", examples = "全部由专业社工授课，人员补贴高于比例。") @Size(max = MOST_WORDS) String beyondShares) {
    public static final String PLEA = "beyondShares";
    /** A hundred million yuan: far above any grant, far below what a sum could overflow. */
    static final long MOST = 10_000_000_000L;
    private static final int MOST_WORDS = 500;

    /**
     * @param item key of the budget item in the rule book
     * @param grantFen the part of the line the grant shall pay
     */
    public record Line(
            @Schema(description = "made by the client, stable while rows move", examples = "r1") @NotNull @Size(max = 20) String id,
            @Schema(examples = "materials") @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String item,
            @Schema(examples = "书法纸笔 40 套") @NotNull @Size(max = 200) String what,
            @Schema(examples = "40") @PositiveOrZero @Max(1_000_000) long quantity,
            @Schema(description = "fen a unit", examples = "3500") @PositiveOrZero @Max(MOST) long unitPriceFen,
            @Schema(description = "fen", examples = "140000") @PositiveOrZero @Max(MOST) long grantFen) {

        Money total() {
            return Money.fen(Math.multiplyExact(quantity, unitPriceFen));
        }

        Money grant() {
            return Money.fen(grantFen);
        }
    }

    /** Nothing is missing or beyond any sense; limits of the rule book are another matter. */
    public boolean isSane() {
        return lines != null && lines.size() <= 100 && (beyondShares == null || beyondShares.length() <= MOST_WORDS) && inRange(minimumWorkableFen == null ? 0 : minimumWorkableFen) && inRange(own().fen())
                && lines.stream().allMatch(line -> line != null && line.id != null && line.item != null && line.what != null
                && line.quantity >= 0 && line.quantity <= 1_000_000 && inRange(line.unitPriceFen) && inRange(line.quantity * line.unitPriceFen) && inRange(line.grantFen));
    }

    /** It says why it goes beyond the shares. */
    boolean pleads() {
        return beyondShares != null && !beyondShares.isBlank();
    }

    private static boolean inRange(long fen) {
        return fen >= 0 && fen <= MOST;
    }

    /** The sum of what the lines ask of the grant. */
    public Money requested() {
        return lines.stream().map(Line::grant).reduce(Money.ZERO, Money::plus);
    }

    /** The whole project, whoever pays. */
    public Money total() {
        return lines.stream().map(Line::total).reduce(Money.ZERO, Money::plus);
    }

    public Money own() {
        return Money.fen(ownFen == null ? 0 : ownFen);
    }
}
