package org.yichuang.kernel.step;

import java.util.List;
import java.util.Set;

/** A state of something that lives through states. One enum per thing declares which states may follow which. */
public interface Step<S extends Enum<S> & Step<S>> {
    Set<S> next();

    /** The same in the order of the enum: what is shown and stored must not change its order from run to run. */
    default List<S> following() {
        return next().stream().sorted().toList();
    }

    String name();
}
