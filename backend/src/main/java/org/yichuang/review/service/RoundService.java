package org.yichuang.review.service;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.CallStatus;
import org.yichuang.call.rules.Quota;
import org.yichuang.call.rules.ReviewStage;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.review.ReviewProblem;
import org.yichuang.review.domain.Conflict;
import org.yichuang.review.domain.ConflictOrigin;
import org.yichuang.review.domain.PanelSeat;
import org.yichuang.review.domain.ReviewRound;
import org.yichuang.review.domain.ReviewStore;
import org.yichuang.review.domain.RoundStatus;
import org.yichuang.review.domain.SeatStatus;

/** A round from its plan to its end: appoint, begin, extend, replace, close; and what follows when a conflict is found late. */
@UseCase
public class RoundService {
    private final ReviewStore store;
    private final ReviewAccess access;
    private final CallDirectory calls;
    private final GroupApplications group;
    private final Panels panels;
    private final Publicising publicising;
    private final RankingService rankings;
    private final RoundReading reading;
    private final Transitions transitions;
    private final Replies replies;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;

    RoundService(ReviewStore store, ReviewAccess access, CallDirectory calls, GroupApplications group, Panels panels, Publicising publicising,
                 RankingService rankings, RoundReading reading, Transitions transitions, Replies replies, WorkingCalendar calendar, BusinessClock clock) {
        this.store = store;
        this.access = access;
        this.calls = calls;
        this.group = group;
        this.panels = panels;
        this.publicising = publicising;
        this.rankings = rankings;
        this.reading = reading;
        this.transitions = transitions;
        this.replies = replies;
        this.calendar = calendar;
        this.clock = clock;
    }

    public RoundView plan(RequestKey key, PlanRound given) {
        var call = calls.summary(given.callId().value());
        access.require(call.divisionPath(), ReviewAccess.PREPARE);
        return replies.replayOr(key, "planReviewRound", given, RoundView.class, () -> {
            if (call.status() != CallStatus.CLOSED) throw ReviewProblem.CALL_NOT_CLOSED.with("status", call.status());
            var stage = calls.rulesOf(call.ruleBookId()).review().stage(given.stageKey())
                    .orElseThrow(() -> ReviewProblem.LIST_UNKNOWN.with("stage", given.stageKey()));
            var path = given.divisionPath() == null ? call.divisionPath() : given.divisionPath();
            if (!path.startsWith(call.divisionPath()) || !selectsApart(stage) && !path.equals(call.divisionPath())) {
                throw CommonProblem.INVALID_FIELDS.refuse().at("/divisionPath", "field.malformed");
            }
            var twice = store.rounds(call.id(), given.listKey()).stream()
                    .anyMatch(one -> one.stageKey().equals(given.stageKey()) && one.divisionPath().equals(path));
            if (twice) throw CommonProblem.ALREADY_EXISTS.refuse();
            var round = new ReviewRound(call.id(), given.listKey(), given.stageKey(), call.ruleBookId(), path, given.maximumOpenSheets());
            if (group.of(round).isEmpty()) throw ReviewProblem.NOTHING_TO_JUDGE.with("list", given.listKey());
            return reading.view(store.add(round));
        });
    }

    /** Only townships that pick their own hold a round each; everybody else is compared with the whole list. */
    private static boolean selectsApart(ReviewStage stage) {
        return stage.kind() == ReviewStage.Kind.PANEL_SELECTION && stage.shortlistPer() == Quota.Dimension.TOWNSHIP;
    }

    public RoundView appoint(long id, IfMatch expected, AppointPanel given) {
        var round = prepared(id, expected);
        var all = Stream.concat(given.members().stream(), given.alternates().stream()).map(Id::value).toList();
        if (new HashSet<>(all).size() != all.size()) throw CommonProblem.INVALID_FIELDS.refuse().at("/alternates", "field.malformed");
        panels.requireFree(round, all.stream().map(store::reviewer).toList(), group.of(round));
        store.seats(List.of(id)).forEach(store::remove);
        store.flush();
        given.members().forEach(member -> store.add(new PanelSeat(id, member.value(), false)));
        given.alternates().forEach(alternate -> store.add(new PanelSeat(id, alternate.value(), true)));
        panels.seat(round);
        store.flush();
        return reading.view(round);
    }

    /** Scoring begins: every member gets a sheet for everything, and so many working days. */
    public RoundView start(long id, RequestKey key) {
        var round = store.lockRound(id);
        access.requirePrepare(round);
        return replies.replayOr(key, "startReviewRound", new Id(id), RoundView.class, () -> {
            if (round.status() != RoundStatus.PREPARING) throw ReviewProblem.ROUND_STARTED.refuse();
            panels.requireComposition(round);
            publicising.requireShown(round);
            var applications = group.of(round);
            if (applications.isEmpty()) throw ReviewProblem.NOTHING_TO_JUDGE.with("list", round.listKey());
            var members = store.seats(List.of(id)).stream().filter(seat -> seat.status() == SeatStatus.SEATED).map(PanelSeat::reviewerId).toList();
            panels.requireFree(round, members.stream().map(store::reviewer).toList(), applications);
            members.forEach(member -> panels.giveSheets(round, member, applications));
            round.due(calendar.periodAfter(clock.today(), calls.rulesOf(round.ruleBookId()).review().scoringTime()).endsAt());
            transitions.move(round, RoundStatus.SCORING);
            store.flush();
            return reading.view(round);
        });
    }

    /** More time for all; never further than the rule book lets the chair go. */
    public RoundView extend(long id, IfMatch expected, Instant until) {
        var round = scoring(id);
        IfMatch.check(expected, round.version());
        var furthest = calendar.periodAfter(BusinessClock.dayOf(round.firstDueAt().minusNanos(1000)),
                calls.rulesOf(round.ruleBookId()).review().longestExtension()).endsAt();
        if (until.isAfter(furthest) || !until.isAfter(round.dueAt())) throw ReviewProblem.EXTENSION_TOO_LONG.with("furthest", furthest);
        round.extend(until);
        store.flush();
        return reading.view(round);
    }

    public RoundView replace(long id, RequestKey key, ReplaceReviewer given) {
        var round = scoring(id);
        return replies.replayOr(key, "replaceReviewer", Map.of("round", new Id(id), "body", given), RoundView.class, () -> {
            var seat = seat(round, given.reviewerId());
            // Who stepped back is out already; somebody may take over all the same.
            if (seat.status().judges()) panels.takeOut(round, seat, SeatStatus.VOID, given.reason());
            else if (seat.status() != SeatStatus.RECUSED || given.alternateId() == null) throw ReviewProblem.NOT_IN_ROUND.refuse();
            if (given.alternateId() != null) panels.bringIn(round, given.alternateId().value(), seat.kind());
            return reading.view(round);
        });
    }

    public RoundView close(long id, RequestKey key) {
        var round = store.lockRound(id);
        access.requireLead(round);
        return replies.replayOr(key, "closeReviewRound", new Id(id), RoundView.class, () -> {
            if (round.status() != RoundStatus.SCORING) throw ReviewProblem.ROUND_NOT_SCORING.with("status", round.status());
            if (!reading.view(round).complete()) throw ReviewProblem.ROUND_INCOMPLETE.refuse();
            transitions.move(round, RoundStatus.CLOSED);
            rankings.afterClosing(round);
            store.flush();
            return reading.view(round);
        });
    }

    /** The sheets of that reviewer count for nothing any more, for the whole group; a closed list gets a new version. */
    public RoundView lateConflict(long id, RequestKey key, LateConflict given) {
        var round = store.lockRound(id);
        access.requireLead(round);
        return replies.replayOr(key, "reportLateConflict", Map.of("round", new Id(id), "body", given), RoundView.class, () -> {
            if (round.status() == RoundStatus.PREPARING) throw ReviewProblem.ROUND_NOT_SCORING.with("status", round.status());
            var grounds = calls.rulesOf(round.ruleBookId()).review().conflictGrounds();
            if (grounds.stream().noneMatch(one -> one.key().equals(given.ground()))) throw ReviewProblem.GROUND_UNKNOWN.with("ground", given.ground());
            if (group.of(round).stream().noneMatch(one -> one.id() == given.applicationId().value())) throw ReviewProblem.NOT_IN_ROUND.refuse();
            var seat = judging(round, given.reviewerId());
            store.add(new Conflict(seat, given.applicationId().value(), ConflictOrigin.FOUND_LATE, given.ground(), given.words(), access.accountId(), clock.now()));
            panels.takeOut(round, seat, SeatStatus.VOID, given.words());
            if (round.status() == RoundStatus.CLOSED) publicising.takeBack(round, given.words());
            if (round.status() == RoundStatus.CLOSED) rankings.again(round, given.words());
            return reading.view(round);
        });
    }

    private PanelSeat judging(ReviewRound round, Id reviewerId) {
        var seat = seat(round, reviewerId);
        if (!seat.status().judges()) throw ReviewProblem.NOT_IN_ROUND.refuse();
        return seat;
    }

    private PanelSeat seat(ReviewRound round, Id reviewerId) {
        return store.seat(round.id(), reviewerId.value()).orElseThrow(ReviewProblem.NOT_IN_ROUND::refuse);
    }

    private ReviewRound prepared(long id, IfMatch expected) {
        var round = store.lockRound(id);
        access.requirePrepare(round);
        IfMatch.check(expected, round.version());
        if (round.status() != RoundStatus.PREPARING) throw ReviewProblem.ROUND_STARTED.refuse();
        return round;
    }

    private ReviewRound scoring(long id) {
        var round = store.lockRound(id);
        access.requireLead(round);
        if (round.status() != RoundStatus.SCORING) throw ReviewProblem.ROUND_NOT_SCORING.with("status", round.status());
        return round;
    }
}
