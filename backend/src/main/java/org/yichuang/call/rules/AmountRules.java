package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.money.BasisPoints;
import org.yichuang.kernel.words.LocalText;

/** How much a grant may be. Source: domain 2.1, 2.3, 10 (amounts). Caps of a track stand with the track. */
public record AmountRules(
        @NotNull AwardBy awardBy,
        @Schema(description = "share of the project's whole budget that the grant may cover") @NotNull BasisPoints maximumShareOfProject,
        @Schema(description = "share the applicant brings from elsewhere; 0 where it is only encouraged") @NotNull BasisPoints minimumOwnShare,
        @Schema(description = "applicants state the least with which the project still works") @NotNull Boolean minimumWorkableAsked,
        @Schema(description = "grants come in multiples of so many fen", examples = "100") @NotNull @Positive Long stepFen,
        @Schema(description = "for BY_BAND: the share of the request by score, highest first, else empty")
        @NotNull @Size(max = 10) List<@NotNull @Valid ScoreBand> bands,
        @Schema(description = "for BY_RANK: amounts by place, else empty") @NotNull @Size(max = 50) List<@NotNull @Valid Prize> prizes) {

    public enum AwardBy { BY_REQUEST, BY_BAND, BY_RANK }

    /** From this score on (included) the share of the request is granted; it reads the exact score, never the displayed one. */
    public record ScoreBand(@NotNull @Min(0) @Max(200) Integer fromScore, @NotNull BasisPoints share) { }

    public record Prize(@NotNull @Valid LocalText title, @Schema(description = "how many places") @NotNull @Min(1) @Max(200) Integer places,
                        @Schema(description = "fen", examples = "500000") @NotNull @Positive Long amountFen) { }
}
