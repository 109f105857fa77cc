package org.yichuang.life.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Reach;
import org.yichuang.identity.Role;

/** Who may see who sleeps: the offices above it, its village, and itself. The one place that decides it. */
@ApplicationScoped
class LifeAccess {
    private static final String[] READERS = {Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.VILLAGE_CONFIRMER, Role.TOWNSHIP_OFFICER,
        Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.AUDITOR};
    private final Caller caller;

    LifeAccess(Caller caller) {
        this.caller = caller;
    }

    Reach readable() {
        return caller.reach(READERS);
    }
}
