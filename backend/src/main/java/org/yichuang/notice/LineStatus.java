package org.yichuang.notice;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** The life of one line of a notice. A line that was cleared at the end may still be blocked by what came in just in time. */
public enum LineStatus implements Step<LineStatus> {
    DRAFT, IN_PUBLICITY, BLOCKED, CLEARED, OBJECTION_UPHELD, WITHDRAWN;

    @Override
    public Set<LineStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(IN_PUBLICITY, WITHDRAWN);
            case IN_PUBLICITY -> EnumSet.of(BLOCKED, CLEARED, WITHDRAWN);
            case BLOCKED -> EnumSet.of(IN_PUBLICITY, CLEARED, OBJECTION_UPHELD, WITHDRAWN);
            case CLEARED -> EnumSet.of(BLOCKED);
            case OBJECTION_UPHELD, WITHDRAWN -> EnumSet.noneOf(LineStatus.class);
        };
    }
}
