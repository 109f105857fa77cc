package org.yichuang.review.domain;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** A place on the panel of one round. */
public enum SeatStatus implements Step<SeatStatus> {
    /** Stands by until somebody has to be replaced. */
    ALTERNATE,
    /** Appointed; has yet to declare before a file opens. */
    SEATED,
    /** Declared that nothing stands against judging this group. */
    CLEAR,
    /** A conflict with one application takes a reviewer out for the whole group. */
    RECUSED,
    /** Did not finish, or a conflict was found late: the sheets stay in the file and count for nothing. */
    VOID;

    @Override
    public Set<SeatStatus> next() {
        return switch (this) {
            case ALTERNATE -> EnumSet.of(SEATED, RECUSED);
            case SEATED -> EnumSet.of(CLEAR, RECUSED, VOID);
            case CLEAR -> EnumSet.of(RECUSED, VOID);
            case RECUSED, VOID -> EnumSet.noneOf(SeatStatus.class);
        };
    }

    /** Judges, now or soon. */
    public boolean judges() {
        return this == SEATED || this == CLEAR;
    }
}
