package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.words.LocalText;

/** Where a value of the rule book comes from. The screen shows "our default until the district confirms" for an unconfirmed proposal. */
public record RuleSource(
        @Schema(description = "JSON pointer to the value; empty for all that has no entry of its own", examples = "/budget/classes/1/maxShare")
        @NotNull @Size(max = 200) String pointer,
        @NotNull Mark mark,
        @Schema(description = "the published document or the row of the domain study", examples = "domain 2.6") @NotBlank @Size(max = 200) String reference,
        @NotNull @Valid LocalText note) {

    /** How sure a value is. */
    @Schema(name = "SourceMark")
    public enum Mark {
        /** Written in a published document. */
        PUBLISHED,
        /** Stated in the district's own survey report. */
        REPORTED,
        /** Usual in the field; to be verified. */
        COMMON,
        /** Our default until the district confirms. */
        PROPOSED,
        /** The district has confirmed it for this call. */
        CONFIRMED
    }

    boolean covers(String other) {
        return other.equals(pointer) || other.startsWith(pointer + "/");
    }
}
