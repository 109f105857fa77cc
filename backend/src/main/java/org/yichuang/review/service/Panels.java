package org.yichuang.review.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.yichuang.application.ApplicationFacts;
import org.yichuang.call.CallDirectory;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.review.ReviewProblem;
import org.yichuang.review.domain.PanelSeat;
import org.yichuang.review.domain.ReviewRound;
import org.yichuang.review.domain.ReviewStore;
import org.yichuang.review.domain.Reviewer;
import org.yichuang.review.domain.ReviewerStatus;
import org.yichuang.review.domain.ScoreSheet;
import org.yichuang.review.domain.SeatStatus;
import org.yichuang.review.domain.SheetStatus;

/** Seats and their sheets change together: who comes in gets a sheet for everything, who goes out leaves nothing that counts. */
@ApplicationScoped
class Panels {
    private final ReviewStore store;
    private final CallDirectory calls;
    private final GroupApplications group;
    private final KnownTies ties;
    private final Transitions transitions;

    Panels(ReviewStore store, CallDirectory calls, GroupApplications group, KnownTies ties, Transitions transitions) {
        this.store = store;
        this.calls = calls;
        this.group = group;
        this.ties = ties;
        this.transitions = transitions;
    }

    /** Refuses whoever is barred, and whoever the register ties to somebody in the group. */
    void requireFree(List<Reviewer> reviewers, List<ApplicationFacts> applications) {
        for (var one : reviewers) if (one.status() == ReviewerStatus.BARRED) throw ReviewProblem.REVIEWER_BARRED.with("name", one.name());
        ties.among(reviewers, applications).forEach((id, found) -> {
            var name = reviewers.stream().filter(one -> one.id() == id).findFirst().orElseThrow().name();
            throw ReviewProblem.CONFLICT_KNOWN.with("name", name).with("about", found.get(0).about()).with("kind", found.get(0).kind())
                    .with("applicationId", new Id(found.get(0).applicationId()));
        });
    }

    void giveSheets(ReviewRound round, long reviewerId, List<ApplicationFacts> applications) {
        var rules = calls.rulesOf(round.ruleBookId());
        for (var application : applications) {
            var track = rules.track(application.trackKey()).orElseThrow();
            store.add(new ScoreSheet(round.id(), reviewerId, application.id(), track.rubric()));
        }
    }

    /** The sheets stay in the file and count for nothing, for the whole group. */
    void takeOut(ReviewRound round, PanelSeat seat, SeatStatus to, String reason) {
        transitions.move(seat, to, reason);
        store.sheets(round.id(), seat.reviewerId()).stream().filter(sheet -> sheet.status() != SheetStatus.VOID)
                .forEach(sheet -> transitions.move(sheet, SheetStatus.VOID, reason));
        store.flush();
    }

    void bringIn(ReviewRound round, long alternateId) {
        var seat = store.seat(round.id(), alternateId).filter(one -> one.status() == SeatStatus.ALTERNATE)
                .orElseThrow(ReviewProblem.NOT_AN_ALTERNATE::refuse);
        var applications = group.of(round);
        requireFree(List.of(store.reviewer(alternateId)), applications);
        transitions.move(seat, SeatStatus.SEATED, null);
        giveSheets(round, alternateId, applications);
    }

    /** So many are appointed: odd, and no fewer than the rule book asks for. */
    void requireSize(ReviewRound round) {
        int asked = calls.rulesOf(round.ruleBookId()).review().reviewersPerApplication();
        var members = store.seats(List.of(round.id())).stream().filter(seat -> seat.status().judges()).count();
        if (members < asked || members % 2 == 0) throw ReviewProblem.PANEL_SIZE.with("least", asked).with("members", members);
    }
}
