package org.yichuang.kernel.step;

import java.time.Instant;

/** One step from a state to another that was allowed: by whom, when, why. Only {@link Transitions} makes one. */
public final class Move<S extends Enum<S> & Step<S>> {
    private final S from;
    private final S to;
    private final Instant at;
    private final String reason;

    Move(S from, S to, Instant at, String reason) {
        this.from = from;
        this.to = to;
        this.at = at;
        this.reason = reason;
    }

    public S from() {
        return from;
    }

    public S to() {
        return to;
    }

    /** Business time. */
    public Instant at() {
        return at;
    }

    public String reason() {
        return reason;
    }
}
