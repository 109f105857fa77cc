package org.yichuang.review.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.yichuang.application.ApplicationFacts;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.ReviewStage;
import org.yichuang.call.rules.Seat;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.words.LocalText;
import org.yichuang.review.ReviewProblem;
import org.yichuang.review.domain.AppearanceStore;
import org.yichuang.review.domain.PanelSeat;
import org.yichuang.review.domain.ReviewRound;
import org.yichuang.review.domain.ReviewStore;
import org.yichuang.review.domain.Reviewer;
import org.yichuang.review.domain.ReviewerStatus;
import org.yichuang.review.domain.ScoreSheet;
import org.yichuang.review.domain.SeatStatus;
import org.yichuang.review.domain.Seating;
import org.yichuang.review.domain.SheetStatus;

/** Seats and their sheets change together: who comes in gets a sheet for everything, who goes out leaves nothing that counts. */
@ApplicationScoped
class Panels {
    private final ReviewStore store;
    private final AppearanceStore appearances;
    private final CallDirectory calls;
    private final GroupApplications group;
    private final KnownTies ties;
    private final Transitions transitions;

    Panels(ReviewStore store, AppearanceStore appearances, CallDirectory calls, GroupApplications group, KnownTies ties, Transitions transitions) {
        this.store = store;
        this.appearances = appearances;
        this.calls = calls;
        this.group = group;
        this.ties = ties;
        this.transitions = transitions;
    }

    /** Refuses whoever is barred, and whoever the register ties to somebody in the group. */
    void requireFree(ReviewRound round, List<Reviewer> reviewers, List<ApplicationFacts> applications) {
        for (var one : reviewers) if (one.status() == ReviewerStatus.BARRED) throw ReviewProblem.REVIEWER_BARRED.with("name", one.name());
        ties.among(reviewers, applications, calls.rulesOf(round.ruleBookId()).review().conflictGrounds()).forEach((id, found) -> {
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

    /** @param vacated the kind of seat that became free; null where the panel has none */
    void bringIn(ReviewRound round, long alternateId, String vacated) {
        var seat = store.seat(round.id(), alternateId).filter(one -> one.status() == SeatStatus.ALTERNATE)
                .orElseThrow(ReviewProblem.NOT_AN_ALTERNATE::refuse);
        var applications = group.of(round);
        requireFree(round, List.of(store.reviewer(alternateId)), applications);
        if (vacated != null && !store.reviewer(alternateId).kinds().contains(vacated)) {
            throw ReviewProblem.SEAT_UNFIT.with("name", store.reviewer(alternateId).name()).with("kind", title(round, vacated));
        }
        seat.sitsAs(vacated);
        transitions.move(seat, SeatStatus.SEATED, null);
        var absent = appearances.absent(round.id());
        giveSheets(round, alternateId, applications.stream().filter(one -> !absent.contains(one.id())).toList());
    }

    /** How many members the rules ask for at least, an odd number: the usual one, or as many as there are seats to fill. */
    int least(ReviewRound round) {
        int seats = stage(round).seats().stream().mapToInt(Seat::minimum).sum();
        int least = Math.max(seats, calls.rulesOf(round.ruleBookId()).review().reviewersPerApplication());
        return least % 2 == 0 ? least + 1 : least;
    }

    /** Everybody takes a seat of the kind that the rule book draws the panel from. */
    Seating seat(ReviewRound round) {
        var members = store.seats(List.of(round.id())).stream().filter(seat -> seat.status().judges()).toList();
        var seating = seating(round, store.reviewers(members.stream().map(PanelSeat::reviewerId).toList()).values().stream()
                .sorted(Comparator.comparing(Reviewer::id)).toList());
        members.forEach(member -> member.sitsAs(seating.taken().get(member.reviewerId())));
        return seating;
    }

    /** @param members those preferred first */
    Seating seating(ReviewRound round, List<Reviewer> members) {
        var kinds = new LinkedHashMap<Long, Set<String>>();
        members.forEach(one -> kinds.put(one.id(), Set.copyOf(one.kinds())));
        return new Seating(stage(round).seats(), kinds);
    }

    /** So many are appointed: odd, no fewer than the rule book asks for, and of the kinds it names. */
    void requireComposition(ReviewRound round) {
        int asked = least(round);
        var members = store.seats(List.of(round.id())).stream().filter(seat -> seat.status().judges()).toList();
        if (members.size() < asked || members.size() % 2 == 0) throw ReviewProblem.PANEL_SIZE.with("least", asked).with("members", members.size());
        var seating = seat(round);
        var missing = seating.missing();
        if (missing != null) {
            throw ReviewProblem.PANEL_COMPOSITION.with("kind", missing.title()).with("least", missing.minimum()).with("members", seating.count(missing.key()));
        }
        // Where each kind is a jury with a share of its own, somebody of no kind would score for nothing.
        if (stage(round).hasJuries()) members.stream().filter(one -> one.kind() == null).findFirst().ifPresent(one -> {
            throw ReviewProblem.SEAT_UNFIT.with("name", store.reviewer(one.reviewerId()).name()).with("kind", stage(round).seats().get(0).title());
        });
    }

    private ReviewStage stage(ReviewRound round) {
        return calls.rulesOf(round.ruleBookId()).review().stage(round.stageKey()).orElseThrow();
    }

    private LocalText title(ReviewRound round, String kind) {
        return stage(round).seats().stream().filter(seat -> seat.key().equals(kind)).findFirst().orElseThrow().title();
    }
}
