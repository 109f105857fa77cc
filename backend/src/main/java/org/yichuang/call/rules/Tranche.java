package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.money.BasisPoints;
import org.yichuang.kernel.time.Days;
import org.yichuang.kernel.words.LocalText;

/** One part of a grant. All but the last are rounded down to the fen; the last is what remains. */
public record Tranche(
        @NotNull @Valid LocalText title,
        @Schema(description = "share of the grant") @NotNull BasisPoints share,
        @NotNull Trigger trigger,
        @Schema(description = "paid so long after the trigger") @NotNull @Valid Days payWithin) {

    /** What makes a part due. */
    public enum Trigger { AGREEMENT_IN_FORCE, MIDTERM_PASSED, REPORT_ACCEPTED, RECEIPTS_ACCEPTED, FINAL_PASSED, PROJECT_COMPLETED }
}
