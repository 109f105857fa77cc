package org.yichuang.gate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.words.LocalText;

/**
 * One condition of a gate, as data.
 *
 * @param party of whom it speaks; the question says which subject that is: {@code implementer}, {@code host}, {@code application}
 */
public record Condition(
        @Schema(examples = "age-filed") String ruleId,
        @Schema(examples = "2") String ruleVersion,
        @Schema(description = "of whom it speaks", examples = "implementer") String party,
        @Schema(examples = "organisation.age-months") String factName,
        Requirement requirement,
        Effect effect,
        LocalText label,
        @Schema(description = "what can be done about it") LocalText wayOut,
        @Schema(description = "where the rule comes from") LocalText basis,
        @Schema(nullable = true, description = "the role that has to act", examples = "APPLICANT_OWNER") String waitingFor,
        boolean waivable) {

    /** The same of another party: what is asked of the implementer is asked of its host. */
    public Condition of(String other) {
        return new Condition(ruleId, ruleVersion, other, factName, requirement, effect, label, wayOut, basis, waitingFor, waivable);
    }
}
