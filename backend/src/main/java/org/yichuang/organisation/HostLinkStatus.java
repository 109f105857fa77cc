package org.yichuang.organisation;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** A filed body asks, the host answers, either ends it. */
public enum HostLinkStatus implements Step<HostLinkStatus> {
    REQUESTED, ACCEPTED, DECLINED, ENDED;

    @Override
    public Set<HostLinkStatus> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(ACCEPTED, DECLINED, ENDED);
            case ACCEPTED -> EnumSet.of(ENDED);
            case DECLINED, ENDED -> EnumSet.noneOf(HostLinkStatus.class);
        };
    }

    public boolean isLive() {
        return this == REQUESTED || this == ACCEPTED;
    }
}
