package org.yichuang.review.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.yichuang.application.ApplicationFacts;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Reach;
import org.yichuang.identity.Role;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.review.domain.ReviewRound;
import org.yichuang.review.domain.ReviewStore;
import org.yichuang.review.domain.Reviewer;
import org.yichuang.review.domain.ScoreSheet;

/**
 * Who may see and do what in a review, in one place. Officers of the region prepare it and see progress without scores;
 * a reviewer sees the own sheets and nothing of anybody else; single sheets are for the chair, the lead and the auditor,
 * and only once the round is closed.
 */
@ApplicationScoped
class ReviewAccess {
    static final String[] DESK = {Role.PROGRAMME_OFFICER, Role.OPERATOR, Role.PANEL_CHAIR, Role.BUREAU_LEAD, Role.AUDITOR};
    static final String[] PREPARE = {Role.PROGRAMME_OFFICER, Role.OPERATOR};
    static final String[] OFFICER = {Role.PROGRAMME_OFFICER};
    static final String[] LEAD = {Role.PANEL_CHAIR, Role.PROGRAMME_OFFICER};
    static final String[] STAGE = {Role.PANEL_CHAIR, Role.PROGRAMME_OFFICER, Role.OPERATOR};
    static final String[] RELEASE = {Role.PANEL_CHAIR, Role.BUREAU_LEAD};
    static final String[] SHEETS = {Role.PANEL_CHAIR, Role.BUREAU_LEAD, Role.AUDITOR};
    private final Caller caller;
    private final ReviewStore store;

    ReviewAccess(Caller caller, ReviewStore store) {
        this.caller = caller;
        this.store = store;
    }

    Reach desk() {
        return caller.reach(DESK);
    }

    void requireDesk(String divisionPath) {
        if (!desk().coversDivision(divisionPath)) throw CommonProblem.NOT_FOUND.refuse();
    }

    void require(String divisionPath, String... roles) {
        requireDesk(divisionPath);
        if (!caller.reach(roles).coversDivision(divisionPath)) throw CommonProblem.FORBIDDEN.refuse();
    }

    boolean may(String divisionPath, String... roles) {
        return caller.reach(roles).coversDivision(divisionPath);
    }

    void requirePrepare(ReviewRound round) {
        require(round.divisionPath(), PREPARE);
    }

    void requireLead(ReviewRound round) {
        require(round.divisionPath(), LEAD);
    }

    /** The desk of the region, or somebody who judges this very round. */
    void requireDeskOrSeat(ReviewRound round) {
        if (desk().coversDivision(round.divisionPath())) return;
        var seat = store.reviewerOf(caller.accountId()).flatMap(self -> store.seat(round.id(), self.id()));
        if (seat.filter(one -> one.status().judges()).isEmpty()) throw CommonProblem.NOT_FOUND.refuse();
    }

    /** Who applied, or signs for its host; to everybody else it is not there. */
    void requireApplicant(ApplicationFacts application) {
        var own = caller.reach(Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR).organisationIds();
        var hosted = caller.reach(Role.HOST_SIGNATORY).organisationIds();
        boolean asHost = application.hostId() != null && hosted.contains(application.hostId());
        if (!own.contains(application.organisationId()) && !asHost) throw CommonProblem.NOT_FOUND.refuse();
    }

    /** The caller as a reviewer; 404 for who is none. */
    Reviewer self() {
        return store.reviewerOf(caller.accountId()).orElseThrow(CommonProblem.NOT_FOUND::refuse);
    }

    /** Another reviewer's sheet is not there. */
    ScoreSheet own(long sheetId) {
        var sheet = store.sheet(sheetId);
        if (sheet.reviewerId() != self().id()) throw CommonProblem.NOT_FOUND.refuse();
        return sheet;
    }

    long accountId() {
        return caller.accountId();
    }

    boolean isReviewer() {
        return caller.has(Role.REVIEWER);
    }
}
