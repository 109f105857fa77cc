package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.time.Days;
import org.yichuang.kernel.words.LocalText;

/** What follows when a project fails. Source: domain 2.8. */
public record SanctionRules(
        @NotNull @Size(max = 20) List<@NotNull @Valid Sanction> sanctions,
        @Schema(description = "time to state one's case before a decision") @NotNull @Valid Days statementWithin,
        @NotNull @Valid Days refundWithin,
        @Schema(description = "interest is only asked where the agreement says so") @NotNull Boolean interestOnRefund,
        @Schema(description = "days before a refund is due on which its payer is reminded; below zero for days after it", examples = "7")
        @Size(max = 10) List<@NotNull @Min(-365) @Max(365) Integer> remindRefund) {
    /** A week and a day before, a week after. */
    private static final List<Integer> USUAL_REMINDERS = List.of(7, 1, -7);

    public SanctionRules {
        if (remindRefund == null) remindRefund = USUAL_REMINDERS;
    }

    /** What follows from this; empty where the measure attaches nothing to it. */
    public Optional<Sanction> of(Ground ground) {
        return sanctions.stream().filter(one -> one.ground() == ground).findFirst();
    }

    public record Sanction(@NotNull Ground ground, @NotNull @Valid LocalText title, @NotEmpty @Size(max = 8) Set<@NotNull Effect> effects,
                           @Schema(description = "months without application; 0 for none", examples = "36") @NotNull @Min(0) @Max(120) Integer banMonths) {
        public boolean bans() {
            return effects.contains(Effect.BAN) && banMonths > 0;
        }
    }

    public enum Ground { NOT_STARTED, MIDTERM_FAILED, FALSE_MATERIAL, MISUSE, DEREGISTERED, FORCE_MAJEURE, OWN_REQUEST, REFUND_OVERDUE }

    @Schema(name = "SanctionEffect")
    public enum Effect { STOP_PAYMENT, TERMINATE, PUBLIC_NOTICE, REFUND, CREDIT_RECORD, BAN }
}
