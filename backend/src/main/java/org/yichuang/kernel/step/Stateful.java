package org.yichuang.kernel.step;

import java.time.Instant;

/** Something with a state. It takes a new one only from a {@link Move}, and only {@link Transitions} makes moves. */
public interface Stateful<S extends Enum<S> & Step<S>> {
    S status();

    /** What it is and which one, for the record of what happened. */
    Subject subject();

    /** Refuses a step that the state alone would allow; throws a refusal that says why. */
    default void guard(S to, Instant now) { }

    /** Takes the state of the move; called by {@link Transitions} alone. */
    void become(Move<S> move);
}
