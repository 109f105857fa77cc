package org.yichuang.application;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** The states of an application; domain.md 2.10. */
public enum ApplicationStatus implements Step<ApplicationStatus> {
    DRAFT,
    /** Written; the host or the legal representative has still to confirm it. */
    AWAITING_CONFIRMATION,
    SUBMITTED,
    TOWNSHIP_CHECKED,
    ELIGIBLE,
    /** Sent back once to be completed. */
    RETURNED,
    INELIGIBLE,
    /** The deadline passed before it was submitted. */
    NOT_SUBMITTED,
    WITHDRAWN;

    /** The people who write it may change it. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    /** It has reached the officers; before that it is the applicants' own affair. */
    public boolean isVisibleToOfficers() {
        return this == SUBMITTED || this == TOWNSHIP_CHECKED || this == ELIGIBLE || this == RETURNED || this == INELIGIBLE;
    }

    @Override
    public Set<ApplicationStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(AWAITING_CONFIRMATION, SUBMITTED, NOT_SUBMITTED, WITHDRAWN);
            case AWAITING_CONFIRMATION -> EnumSet.of(DRAFT, RETURNED, SUBMITTED, NOT_SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(TOWNSHIP_CHECKED, RETURNED, INELIGIBLE, WITHDRAWN);
            case TOWNSHIP_CHECKED -> EnumSet.of(ELIGIBLE, RETURNED, INELIGIBLE, WITHDRAWN);
            case RETURNED -> EnumSet.of(AWAITING_CONFIRMATION, SUBMITTED, NOT_SUBMITTED, WITHDRAWN);
            // Taken up again by an officer before anything rests on it.
            case ELIGIBLE -> EnumSet.of(TOWNSHIP_CHECKED, WITHDRAWN);
            // After an objection that was upheld, or taken up again by an officer.
            case INELIGIBLE -> EnumSet.of(SUBMITTED, TOWNSHIP_CHECKED, ELIGIBLE);
            case NOT_SUBMITTED, WITHDRAWN -> EnumSet.noneOf(ApplicationStatus.class);
        };
    }
}
