package org.yichuang.identity;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** Whether an account may sign in at all. The short lock after wrong passwords is another thing and opens by itself. */
public enum AccountStatus implements Step<AccountStatus> {
    ACTIVE, LOCKED, CLOSED;

    @Override
    public Set<AccountStatus> next() {
        return switch (this) {
            case ACTIVE -> EnumSet.of(LOCKED, CLOSED);
            case LOCKED -> EnumSet.of(ACTIVE, CLOSED);
            case CLOSED -> EnumSet.noneOf(AccountStatus.class);
        };
    }
}
