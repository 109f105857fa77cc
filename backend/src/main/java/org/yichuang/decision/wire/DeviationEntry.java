package org.yichuang.decision.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.decision.domain.allocation.Deviation;
import org.yichuang.decision.domain.allocation.DeviationKind;
import org.yichuang.kernel.id.Id;

/** A departure from order, amount or rule, with its written reason. */
public record DeviationEntry(
        @NotNull Id applicationId, @NotNull DeviationKind kind,
        @Schema(nullable = true, description = "fen; what remains after a cut; left out otherwise", examples = "2500000") @Positive Long amountFen,
        @Schema(description = "goes into the minutes", examples = "与去年项目重复部分核减") @NotBlank @Size(max = 500) String words) {

    public Deviation deviation() {
        return new Deviation(applicationId.value(), kind, amountFen, words.strip());
    }

    public static DeviationEntry of(Deviation one) {
        return new DeviationEntry(new Id(one.applicationId()), one.kind(), one.amountFen(), one.words());
    }
}
