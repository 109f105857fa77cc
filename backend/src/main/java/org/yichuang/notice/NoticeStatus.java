package org.yichuang.notice;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** The life of a notice. */
public enum NoticeStatus implements Step<NoticeStatus> {
    DRAFT, POSTED, ENDED, WITHDRAWN;

    @Override
    public Set<NoticeStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(POSTED, WITHDRAWN);
            case POSTED -> EnumSet.of(ENDED, WITHDRAWN);
            case ENDED, WITHDRAWN -> EnumSet.noneOf(NoticeStatus.class);
        };
    }
}
