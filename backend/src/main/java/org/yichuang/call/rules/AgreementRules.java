package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.time.Days;

/** The agreement after publicity. Source: domain 2.2 stages 9 and 11, 2.8. */
public record AgreementRules(
        @NotNull @Valid Days signWithin,
        @Schema(description = "what follows when it is not signed in time") @NotNull OnLapse onLapse,
        @Schema(description = "the host of a filed body answers jointly for the money") @NotNull Boolean hostLiable,
        @Schema(description = "a project not started by then may be terminated") @NotNull @Valid Days startWithin,
        @Schema(description = "months", examples = "6") @NotNull @Min(1) @Max(60) Integer shortestMonths,
        @Schema(description = "months", examples = "10") @NotNull @Min(1) @Max(60) Integer longestMonths,
        @Schema(description = "nobody signs after this day, however many days are left; null where only the days count") YearDay signNotAfter,
        @Schema(description = "when all projects of the call are carried out; null where each states its own dates") @Valid FixedPeriod fixedPeriod) {
    /** The last day to sign: the counted one, or the fixed one if that comes first. */
    public LocalDate lastDayToSign(LocalDate counted, int fiscalYear) {
        if (signNotAfter == null) return counted;
        var fixed = signNotAfter.in(fiscalYear);
        return fixed.isBefore(counted) ? fixed : counted;
    }


    /** Could somebody still sign on this day? */
    public boolean isOpenToSign(LocalDate day, int fiscalYear) {
        return signNotAfter == null || !day.isAfter(signNotAfter.in(fiscalYear));
    }

    public enum OnLapse { RESERVE_MOVES_UP, REMINDED_ONCE_THEN_RESERVE }
}
