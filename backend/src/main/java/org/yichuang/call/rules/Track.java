package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.words.LocalText;

/** One way into the call, with its own applicants, caps and ranking. Source: domain 0 finding 3, 2.1. */
public record Track(
        @Schema(examples = "filed") @NotNull @Pattern(regexp = Key.FORM) String key,
        @NotNull @Valid LocalText title,
        @Schema(description = "who may apply, in a sentence") @NotNull @Valid LocalText whoMayApply,
        @NotEmpty @Size(max = 7) Set<@NotNull ApplicantForm> forms,
        @Schema(description = "a body without legal personality applies through a host organisation that signs and receives money")
        @NotNull Boolean hostRequired,
        @Schema(description = "smallest request in fen", examples = "500000") @NotNull @Positive Long minimumFen,
        @Schema(description = "largest request in fen; more is refused at eligibility, not cut", examples = "3000000") @NotNull @Positive Long maximumFen,
        @Schema(description = "key of the rubric its applications are scored by", examples = "filed") @NotNull @Pattern(regexp = Key.FORM) String rubric,
        @Schema(description = "tracks with the same list are ranked together", examples = "filed") @NotNull @Pattern(regexp = Key.FORM) String rankingList) { }
