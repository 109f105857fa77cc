package org.yichuang.application.domain;

import java.util.Optional;
import org.yichuang.application.ApplicationStatus;

/** Who looks at a submitted application, one after the other; domain.md 2.2, step 4. */
public enum CheckStage {
    TOWNSHIP(ApplicationStatus.SUBMITTED, ApplicationStatus.TOWNSHIP_CHECKED),
    BUREAU(ApplicationStatus.TOWNSHIP_CHECKED, ApplicationStatus.ELIGIBLE);

    private final ApplicationStatus before;
    private final ApplicationStatus passed;

    CheckStage(ApplicationStatus before, ApplicationStatus passed) {
        this.before = before;
        this.passed = passed;
    }

    /** Where an application stands while this check is open. */
    public ApplicationStatus before() {
        return before;
    }

    /** Whose turn it is; nobody's outside the checks. */
    public static Optional<CheckStage> at(ApplicationStatus status) {
        return switch (status) {
            case SUBMITTED -> Optional.of(TOWNSHIP);
            case TOWNSHIP_CHECKED -> Optional.of(BUREAU);
            default -> Optional.empty();
        };
    }

    /** What an outcome of this check makes of the application. */
    public ApplicationStatus after(CheckOutcome outcome) {
        return switch (outcome) {
            case PASS -> passed;
            case RETURN -> ApplicationStatus.RETURNED;
            case REFUSE -> ApplicationStatus.INELIGIBLE;
        };
    }
}
