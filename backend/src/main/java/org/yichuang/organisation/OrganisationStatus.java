package org.yichuang.organisation;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** The life of an organisation in the register. "Filed" and "normal" are one state; credit lists are flags beside it. */
public enum OrganisationStatus implements Step<OrganisationStatus> {
    /** A filing that the village has not yet spoken on. */
    FILING_DRAFT,
    /** The village supports the filing; the township decides. */
    VILLAGE_OK,
    /** A registered body that an applicant entered; the township has yet to check it against the certificate. */
    AWAITING_CONFIRMATION,
    /** In the register. */
    NORMAL,
    /** Not taken into the register; what was entered stays as evidence and its codes are free again. */
    REFUSED,
    /** Brought in by an import that was undone before anything else happened to it; its codes are free again, its filing number is not. */
    WITHDRAWN,
    /** Left the register by its members' own decision, after publicity. Its number is never given again; what it did stays. */
    EXITED;

    @Override
    public Set<OrganisationStatus> next() {
        return switch (this) {
            case FILING_DRAFT -> EnumSet.of(VILLAGE_OK, REFUSED);
            case VILLAGE_OK, AWAITING_CONFIRMATION -> EnumSet.of(NORMAL, REFUSED);
            case NORMAL -> EnumSet.of(WITHDRAWN, EXITED);
            case REFUSED, WITHDRAWN, EXITED -> EnumSet.noneOf(OrganisationStatus.class);
        };
    }

    /** Not in the register and not on the way there. */
    public boolean isOver() {
        return this == REFUSED || this == WITHDRAWN || this == EXITED;
    }

    /** The township or the bureau stands behind what the register says. */
    public boolean isConfirmed() {
        return this == NORMAL;
    }
}
