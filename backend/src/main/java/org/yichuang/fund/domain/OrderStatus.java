package org.yichuang.fund.domain;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** One person proposes, another decides. */
public enum OrderStatus implements Step<OrderStatus> {
    PROPOSED, APPROVED, REFUSED;

    @Override
    public Set<OrderStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(APPROVED, REFUSED);
            case APPROVED, REFUSED -> EnumSet.noneOf(OrderStatus.class);
        };
    }
}
