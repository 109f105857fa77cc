package org.yichuang.rulebook;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** The life of one version of a rule book. */
public enum RuleBookState implements Step<RuleBookState> {
    DRAFT, FROZEN, SUPERSEDED;

    @Override
    public Set<RuleBookState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(FROZEN);
            case FROZEN -> EnumSet.of(SUPERSEDED);
            case SUPERSEDED -> EnumSet.noneOf(RuleBookState.class);
        };
    }
}
