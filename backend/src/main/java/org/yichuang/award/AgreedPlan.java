package org.yichuang.award;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.money.Money;

/** What is agreed on: first as the application said it, then as it was optimised, in a project as it was changed last. */
@Schema(description = "The plan with its budget, as agreed. Amounts are fen.")
public record AgreedPlan(
        @NotBlank @Size(max = 1000) String summary,
        @Schema(examples = "百官街道各社区") @NotBlank @Size(max = 120) String place,
        @Schema(examples = "陈月琴") @NotBlank @Size(max = 40) String leader,
        @Schema(description = "whom it serves", examples = "老年人") @NotBlank @Size(max = 200) String group,
        @NotNull LocalDate startsOn, @NotNull LocalDate endsOn,
        @NotBlank @Size(max = 3000) String approach,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid PlanStep> steps,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid PlanTarget> targets,
        @Schema(nullable = true, description = "percent", examples = "90") @Min(0) @Max(100) Integer satisfaction,
        @Schema(required = true, description = "own contribution and other sources, fen", examples = "300000") @PositiveOrZero @Max(10_000_000_000L) long ownFen,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid BudgetLine> budget) {

    /** What the budget's lines ask of the grant. */
    public Money granted() {
        return budget.stream().map(BudgetLine::grant).reduce(Money.ZERO, Money::plus);
    }

    /** The same work between other days: what a step says beyond them is brought inside. */
    public AgreedPlan between(LocalDate first, LocalDate last) {
        var inside = steps.stream().map(step -> step.between(first, last)).toList();
        return new AgreedPlan(summary, place, leader, group, first, last, approach, inside, targets, satisfaction, ownFen, budget);
    }

    public AgreedPlan withBudget(List<BudgetLine> lines) {
        return new AgreedPlan(summary, place, leader, group, startsOn, endsOn, approach, steps, targets, satisfaction, ownFen, lines);
    }
}
