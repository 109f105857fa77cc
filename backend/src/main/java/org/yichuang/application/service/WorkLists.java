package org.yichuang.application.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Set;
import org.yichuang.application.ApplicationWaiting;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Role;

/** Which applications wait for somebody's word, as a condition of the list. */
@ApplicationScoped
class WorkLists {
    private static final String UNSPOKEN = "a.status = 'SUBMITTED' and not exists (select 1 from VillageOpinion v where v.applicationId = a.id "
            + "and v.submissionId = (select max(s.id) from Submission s where s.applicationId = a.id))";
    private static final String CONTESTED = "exists (select 1 from RefusalObjection o where o.applicationId = a.id and o.status = 'RECEIVED')";
    private final Caller caller;

    WorkLists(Caller caller) {
        this.caller = caller;
    }

    String condition(ApplicationWaiting waitingFor) {
        return switch (waitingFor) {
            case VILLAGE_OPINION -> UNSPOKEN;
            case OBJECTION -> CONTESTED;
            case CONFIRMATION -> unconfirmed();
        };
    }

    void bind(ApplicationWaiting waitingFor, Query query) {
        if (waitingFor != ApplicationWaiting.CONFIRMATION) return;
        if (!owned().isEmpty()) query.setParameter("owned", owned());
        if (!hosted().isEmpty()) query.setParameter("hosted", hosted());
    }

    private String unconfirmed() {
        var sides = new ArrayList<String>();
        if (!owned().isEmpty()) sides.add("a.organisationId in :owned and " + without("OWNER"));
        if (!hosted().isEmpty()) sides.add("a.hostId in :hosted and " + without("HOST"));
        return "a.status = 'AWAITING_CONFIRMATION' and (" + (sides.isEmpty() ? "1 = 0" : String.join(" or ", sides)) + ")";
    }

    private static String without(String party) {
        return "not exists (select 1 from Confirmation c where c.applicationId = a.id and c.contentVersion = a.version and c.party = '" + party + "')";
    }

    private Set<Long> owned() {
        return caller.reach(Role.APPLICANT_OWNER).organisationIds();
    }

    private Set<Long> hosted() {
        return caller.reach(ApplicationAccess.HOST_SIDE).organisationIds();
    }
}
