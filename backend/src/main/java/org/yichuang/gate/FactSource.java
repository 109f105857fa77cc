package org.yichuang.gate;

import java.util.Optional;
import java.util.Set;
import org.yichuang.kernel.step.Subject;

/**
 * Implemented by the stage that knows: it tells facts about subjects to whoever asks the gate. Nothing is registered;
 * a bean of this type is enough. Whoever changes such a fact first takes {@link SubjectLocks#hold} of its subject, so
 * that no gate opens on a fact that is just changing.
 */
public interface FactSource {
    /** Names of the facts it tells; no two sources tell the same. */
    Set<String> answers();

    /** Empty where it cannot tell: then the fact is unknown. That something never happened is a fact and is told as such. */
    Optional<Fact> find(Subject subject, String name);
}
