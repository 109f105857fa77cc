package org.yichuang.rulebook;

import java.util.List;
import org.yichuang.kernel.problem.ProblemCode;

/**
 * What a stage says about the rule books it owns. The mechanism stores and freezes; the owner knows the type of the
 * content, which combinations make no sense, and who may read a draft.
 */
public interface RuleBookKind<T> {
    /** Its name in kebab case: {@code programme}. */
    String kind();

    Class<T> type();

    /** What bean validation of single values cannot see: references, sums, bands. Asked only when every single value is sound. */
    List<RuleFault> faults(T content);

    /** The refusal for content with faults; its room holds the words of {@link RuleFault#messageKey}. */
    ProblemCode invalid();

    /** May the caller of this request read a draft kept under this key? Frozen versions are public. */
    boolean mayReadDraft(String key);
}
