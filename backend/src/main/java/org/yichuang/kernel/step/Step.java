package org.yichuang.kernel.step;

import java.util.Set;

/** A state of something that lives through states. One enum per thing declares which states may follow which. */
public interface Step<S extends Enum<S> & Step<S>> {
    Set<S> next();

    String name();
}
