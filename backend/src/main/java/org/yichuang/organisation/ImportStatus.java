package org.yichuang.organisation;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** A file is looked at first; only a confirmed one is brought in, and it can be undone while nothing else rests on it. */
public enum ImportStatus implements Step<ImportStatus> {
    PREVIEWED, DONE, UNDONE;

    @Override
    public Set<ImportStatus> next() {
        return switch (this) {
            case PREVIEWED -> EnumSet.of(DONE);
            case DONE -> EnumSet.of(UNDONE);
            case UNDONE -> EnumSet.noneOf(ImportStatus.class);
        };
    }
}
