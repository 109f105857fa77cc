package org.yichuang.organisation;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** An organisation asks to leave the register; the township agrees, and the public has its say before it is done. */
public enum ExitStatus implements Step<ExitStatus> {
    REQUESTED,
    /** Taken back by the owner before the township answered. */
    WITHDRAWN,
    /** By the township, or because an objection was upheld. */
    REFUSED, IN_PUBLICITY, COMPLETED;

    @Override
    public Set<ExitStatus> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(WITHDRAWN, REFUSED, IN_PUBLICITY);
            case IN_PUBLICITY -> EnumSet.of(REFUSED, COMPLETED);
            case WITHDRAWN, REFUSED, COMPLETED -> EnumSet.noneOf(ExitStatus.class);
        };
    }

    public boolean isLive() {
        return this == REQUESTED || this == IN_PUBLICITY;
    }
}
