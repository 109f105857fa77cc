package org.yichuang.review.service;

import java.util.List;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.ConflictGround;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.review.ReviewProblem;
import org.yichuang.review.domain.Conflict;
import org.yichuang.review.domain.ConflictOrigin;
import org.yichuang.review.domain.PanelSeat;
import org.yichuang.review.domain.ReviewRound;
import org.yichuang.review.domain.ReviewStore;
import org.yichuang.review.domain.Reviewer;
import org.yichuang.review.domain.RoundStatus;
import org.yichuang.review.domain.SeatStatus;

/** Interests are declared before a file opens; one conflict takes a reviewer out for the whole group, who also judged the competitors. */
@UseCase
public class ConflictService {
    private final ReviewStore store;
    private final ReviewAccess access;
    private final CallDirectory calls;
    private final GroupApplications group;
    private final KnownTies ties;
    private final Panels panels;
    private final Transitions transitions;
    private final BusinessClock clock;

    ConflictService(ReviewStore store, ReviewAccess access, CallDirectory calls, GroupApplications group, KnownTies ties, Panels panels,
                    Transitions transitions, BusinessClock clock) {
        this.store = store;
        this.access = access;
        this.calls = calls;
        this.group = group;
        this.ties = ties;
        this.panels = panels;
        this.transitions = transitions;
        this.clock = clock;
    }

    /** Saying it again after stepping back or after the round is refused; what the register knows counts as well. */
    public SeatView declare(Declaration given) {
        var self = access.self();
        var round = store.lockRound(given.roundId().value());
        var seat = store.seat(round.id(), self.id()).filter(one -> one.status().judges()).orElseThrow(CommonProblem.NOT_FOUND::refuse);
        if (round.status() != RoundStatus.SCORING) throw ReviewProblem.ROUND_NOT_SCORING.with("status", round.status());
        enter(round, seat, self, given.conflicts());
        var found = store.conflicts(round.id()).stream().filter(one -> one.reviewerId() == self.id()).toList();
        if (!found.isEmpty()) panels.takeOut(round, seat, SeatStatus.RECUSED, found.get(0).words());
        else if (seat.status() == SeatStatus.SEATED) transitions.move(seat, SeatStatus.CLEAR);
        store.flush();
        return SeatView.of(seat);
    }

    private void enter(ReviewRound round, PanelSeat seat, Reviewer self, List<Declaration.Declared> declared) {
        var applications = group.of(round);
        var grounds = calls.rulesOf(round.ruleBookId()).review().conflictGrounds();
        for (var one : declared) {
            if (grounds.stream().noneMatch(ground -> ground.key().equals(one.ground()))) throw ReviewProblem.GROUND_UNKNOWN.with("ground", one.ground());
            if (applications.stream().noneMatch(application -> application.id() == one.applicationId().value())) throw ReviewProblem.NOT_IN_ROUND.refuse();
            store.add(new Conflict(seat, one.applicationId().value(), ConflictOrigin.DECLARED, one.ground(), one.words(), access.accountId(), clock.now()));
        }
        var known = ties.among(List.of(self), applications, grounds).getOrDefault(self.id(), List.of());
        for (var one : known) {
            boolean said = declared.stream().anyMatch(other -> other.applicationId().value() == one.applicationId());
            if (!said) store.add(new Conflict(seat, one.applicationId(), ConflictOrigin.DETECTED, one.ground(), one.kind() + " · " + one.about(),
                    access.accountId(), clock.now()));
            break;
        }
    }

    /** What would be a conflict in this round, for whoever is to declare and for the desk. */
    public List<ConflictGround> grounds(long roundId) {
        var round = store.round(roundId);
        access.requireDeskOrSeat(round);
        return calls.rulesOf(round.ruleBookId()).review().conflictGrounds();
    }

    /** For the desk. */
    public List<ConflictView> ofRound(long roundId) {
        var round = store.round(roundId);
        access.requireDesk(round.divisionPath());
        var conflicts = store.conflicts(roundId);
        var names = store.reviewers(conflicts.stream().map(Conflict::reviewerId).distinct().toList());
        return conflicts.stream().map(one -> ConflictView.of(one, names.get(one.reviewerId()).name())).toList();
    }
}
