package org.yichuang.review.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.yichuang.application.ApplicationDirectory;
import org.yichuang.application.ApplicationFacts;
import org.yichuang.application.ApplicationHolds;
import org.yichuang.application.ApplicationStatus;
import org.yichuang.call.CallDirectory;
import org.yichuang.kernel.problem.Refusal;
import org.yichuang.kernel.step.Transitioned;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.review.ReviewProblem;
import org.yichuang.review.domain.ReviewRound;
import org.yichuang.review.domain.ReviewStore;
import org.yichuang.review.domain.RoundStatus;
import org.yichuang.review.domain.ScoreSheet;
import org.yichuang.review.domain.SheetStatus;

/**
 * Before there is a decision an applicant may take an application out of the round: its sheets count for nothing from then
 * on, and nobody has to write them. What is being judged or was judged is not checked for eligibility once more.
 */
@ApplicationScoped
class WithdrawnApplications implements ApplicationHolds {
    private static final String REASON = "申报单位撤回申报";
    private final ReviewStore store;
    private final ApplicationDirectory applications;
    private final CallDirectory calls;
    private final Transitions transitions;

    WithdrawnApplications(ReviewStore store, ApplicationDirectory applications, CallDirectory calls, Transitions transitions) {
        this.store = store;
        this.applications = applications;
        this.calls = calls;
        this.transitions = transitions;
    }

    @Override
    public Optional<Refusal> against(Wish wish, ApplicationFacts application) {
        boolean judged = wish == Wish.REOPEN && rounds(application).stream().anyMatch(round -> !sheets(round, application.id()).isEmpty());
        return judged ? Optional.of(ReviewProblem.IN_REVIEW.refuse()) : Optional.empty();
    }

    /** A round that is closed stays as it was judged; its ranking says who was taken back. */
    void withdrawn(@Observes Transitioned step) {
        if (!step.subject().kind().equals("application") || !step.to().equals(ApplicationStatus.WITHDRAWN.name())) return;
        var application = applications.require(step.subject().id());
        for (var round : rounds(application)) {
            // Whoever begins scoring holds the round as well: the sheets are there by now, or never will be.
            if (store.lockRound(round.id()).status() == RoundStatus.CLOSED) continue;
            sheets(round, application.id()).stream().filter(sheet -> sheet.status() != SheetStatus.VOID)
                    .forEach(sheet -> transitions.move(sheet, SheetStatus.VOID, REASON));
        }
    }

    private List<ReviewRound> rounds(ApplicationFacts application) {
        return calls.rulesOf(application.ruleBookId()).track(application.trackKey())
                .map(track -> store.rounds(application.callId(), track.rankingList())).orElse(List.of());
    }

    private List<ScoreSheet> sheets(ReviewRound round, long applicationId) {
        return store.sheets(round.id()).stream().filter(sheet -> sheet.applicationId() == applicationId).toList();
    }
}
