package org.yichuang.award.wire;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.award.Party;

/** A party confirms the text whose hash it names. A confirmation record, no electronic signature in law. */
public record ConfirmAgreement(@NotNull @Schema(examples = "ORGANISATION") Party party,
                               @NotNull @Pattern(regexp = "[0-9a-f]{64}") @Schema(description = "SHA-256 of the text the caller has read") String sha256) { }
