package org.yichuang.organisation;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** A file is looked at first; only a confirmed one is brought in. */
public enum ImportStatus implements Step<ImportStatus> {
    PREVIEWED, RUNNING, DONE;

    @Override
    public Set<ImportStatus> next() {
        return switch (this) {
            case PREVIEWED -> EnumSet.of(RUNNING);
            case RUNNING -> EnumSet.of(DONE);
            case DONE -> EnumSet.noneOf(ImportStatus.class);
        };
    }
}
