package org.yichuang.application.service;

import java.util.List;
import org.yichuang.application.domain.Application;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.CallStatus;
import org.yichuang.identity.Caller;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.organisation.OrganisationDirectory;

/** The self-check before the long form, and the same for an application. It is looked at and not kept; what counts is asked when it is handed in. */
@UseCase
public class EligibilityService {
    private final ApplicationAccess access;
    private final Eligibility eligibility;
    private final Examinations examinations;
    private final CallDirectory calls;
    private final OrganisationDirectory organisations;
    private final Caller caller;

    EligibilityService(ApplicationAccess access, Eligibility eligibility, Examinations examinations, CallDirectory calls, OrganisationDirectory organisations,
                       Caller caller) {
        this.access = access;
        this.eligibility = eligibility;
        this.examinations = examinations;
        this.calls = calls;
        this.organisations = organisations;
        this.caller = caller;
    }

    /** Only for an own organisation, and only for a call that the public knows. */
    public EligibilityView selfCheck(CheckEligibility asked) {
        long organisation = asked.organisationId().value();
        if (!caller.reach(ApplicationAccess.APPLICANTS).organisationIds().contains(organisation)) throw CommonProblem.NOT_FOUND.refuse();
        var call = calls.summary(asked.callId().value());
        if (call.status() == CallStatus.DRAFT) throw CommonProblem.NOT_FOUND.refuse();
        return EligibilityView.of(eligibility.look(call, asked.trackKey(), organisations.require(organisation)), List.of());
    }

    /** For those who write, sign or check it; who only reads it for another reason is told nothing of the organisation's record. */
    public EligibilityView of(long id) {
        var application = access.readable(id);
        if (!mayKnow(application)) throw CommonProblem.FORBIDDEN.refuse();
        return EligibilityView.of(eligibility.look(application), examinations.of(id).stream().map(ExaminedView::of).toList());
    }

    private boolean mayKnow(Application application) {
        return access.isOwn(application) || access.isHosts(application) || access.isOfficer(application);
    }
}
