package org.yichuang.call.rules;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.time.Days;
import org.yichuang.kernel.words.LocalText;

/**
 * One condition for applying, as data: a fact asked of the gate, compared with a value. The answer is met, not met or
 * unknown; a fact that nobody can tell is never taken as met.
 */
public record EligibilityRule(
        @Schema(description = "stays the same across calls, so that decisions can name it", examples = "age-of-organisation")
        @NotNull @Pattern(regexp = Key.FORM) String ruleId,
        @NotNull EligibilitySubject subject,
        @Schema(description = "name of the fact as the gate knows it", examples = "organisation.age-months") @NotNull @Pattern(regexp = FACT) String fact,
        @NotNull EligibilityOperator operator,
        @Schema(description = "what the fact is compared with: integer, true or false, text or a list of texts, as the operator asks; "
                + "amounts in fen, ages in months", examples = "3", implementation = Object.class) JsonNode value,
        @Schema(description = "how far back is looked; null for the present") @Valid Days lookBack,
        @Schema(description = "keys of the tracks it holds for; empty for all") @NotNull @Size(max = 20) Set<@NotNull String> tracks,
        @NotNull Severity severity,
        @NotNull @Valid LocalText requirement,
        @Schema(description = "what an applicant can do about it") @NotNull @Valid LocalText wayOut) {
    static final String FACT = "[a-z][a-z-]{0,29}\\.[a-z][a-z0-9-]{0,49}";

    /** What follows when the condition is not met. */
    public enum Severity {
        /** No application. */
        REFUSE,
        /** An officer looks at it. */
        EXAMINE
    }

    public boolean holdsFor(String track) {
        return tracks.isEmpty() || tracks.contains(track);
    }
}
