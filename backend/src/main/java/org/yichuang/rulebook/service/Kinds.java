package org.yichuang.rulebook.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import org.yichuang.rulebook.RuleBookKind;

/** The kinds of rule book that the stages above have declared. */
@ApplicationScoped
public class Kinds {
    private final Instance<RuleBookKind<?>> declared;

    Kinds(@jakarta.enterprise.inject.Any Instance<RuleBookKind<?>> declared) {
        this.declared = declared;
    }

    public RuleBookKind<?> of(String kind) {
        return declared.stream().filter(one -> one.kind().equals(kind)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no stage has declared rule books of the kind " + kind));
    }
}
