package org.yichuang.award;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** The life of a project (domain 2.10). Which grade a closed one got is a fact beside it: grades are the rule book's. */
public enum ProjectStatus implements Step<ProjectStatus> {
    CONTRACTED, ACTIVE, MIDTERM_DUE, MIDTERM_PASSED, RECTIFYING, MIDTERM_FAILED, FINAL_DUE,
    /** Graded; what remains is the settlement. */
    CLOSED, TERMINATED, SETTLED, ARCHIVED;

    @Override
    public Set<ProjectStatus> next() {
        return switch (this) {
            case CONTRACTED -> EnumSet.of(ACTIVE, TERMINATED);
            case ACTIVE -> EnumSet.of(MIDTERM_DUE, FINAL_DUE, TERMINATED);
            case MIDTERM_DUE -> EnumSet.of(MIDTERM_PASSED, RECTIFYING, MIDTERM_FAILED, TERMINATED);
            case RECTIFYING -> EnumSet.of(MIDTERM_PASSED, MIDTERM_FAILED, TERMINATED);
            case MIDTERM_FAILED -> EnumSet.of(FINAL_DUE, TERMINATED);
            case MIDTERM_PASSED -> EnumSet.of(FINAL_DUE, TERMINATED);
            case FINAL_DUE -> EnumSet.of(CLOSED, TERMINATED);
            case CLOSED, TERMINATED -> EnumSet.of(SETTLED);
            case SETTLED -> EnumSet.of(ARCHIVED);
            case ARCHIVED -> EnumSet.noneOf(ProjectStatus.class);
        };
    }

    /** Work is going on: it counts among an organisation's and a host's live projects. */
    public boolean isLive() {
        return switch (this) {
            case CONTRACTED, ACTIVE, MIDTERM_DUE, MIDTERM_PASSED, RECTIFYING, MIDTERM_FAILED, FINAL_DUE -> true;
            case CLOSED, TERMINATED, SETTLED, ARCHIVED -> false;
        };
    }
}
