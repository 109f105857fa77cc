package org.yichuang.review.service;

import java.util.Map;
import org.yichuang.application.ApplicationDirectory;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.ReviewRules;
import org.yichuang.call.rules.Rubric;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.review.ReviewProblem;
import org.yichuang.review.domain.Appearance;
import org.yichuang.review.domain.AppearanceStore;
import org.yichuang.review.domain.ReviewRound;
import org.yichuang.review.domain.ReviewStore;
import org.yichuang.review.domain.RoundStatus;
import org.yichuang.review.domain.ScoreSheet;
import org.yichuang.review.domain.SeatStatus;
import org.yichuang.review.domain.SheetStatus;

/** A reviewer scores: saved as it goes, handed in once, and from then on only ever void, never edited. */
@UseCase
public class SheetService {
    private final ReviewStore store;
    private final ReviewAccess access;
    private final Roadshow roadshow;
    private final AppearanceStore appearances;
    private final CallDirectory calls;
    private final ApplicationDirectory applications;
    private final OrganisationDirectory organisations;
    private final Transitions transitions;
    private final Replies replies;
    private final BusinessClock clock;

    SheetService(ReviewStore store, ReviewAccess access, Roadshow roadshow, AppearanceStore appearances, CallDirectory calls,
                 ApplicationDirectory applications, OrganisationDirectory organisations, Transitions transitions, Replies replies, BusinessClock clock) {
        this.store = store;
        this.access = access;
        this.roadshow = roadshow;
        this.appearances = appearances;
        this.calls = calls;
        this.applications = applications;
        this.organisations = organisations;
        this.transitions = transitions;
        this.replies = replies;
        this.clock = clock;
    }

    public SheetView get(long id) {
        var sheet = access.own(id);
        requireDeclared(sheet);
        return view(sheet, store.round(sheet.roundId()));
    }

    public SheetView save(long id, IfMatch expected, WriteSheet given) {
        var sheet = access.own(id);
        var round = open(sheet);
        IfMatch.check(expected, sheet.version());
        var rubric = rubric(sheet, round);
        given.points().forEach((key, points) -> {
            var criterion = rubric.criteria().stream().filter(one -> one.key().equals(key)).findFirst();
            if (criterion.isEmpty() || points < 0 || points > criterion.get().maximumPoints()) {
                throw ReviewProblem.POINTS_OUT_OF_RANGE.with("criterion", key).with("points", points)
                        .with("most", criterion.map(Rubric.Criterion::maximumPoints).orElse(0));
            }
        });
        sheet.write(given.points(), given.remark());
        store.flush();
        return view(sheet, round);
    }

    public SheetView submit(long id, IfMatch expected, RequestKey key) {
        var sheet = access.own(id);
        IfMatch.required(expected);
        return replies.replayOr(key, "submitScoreSheet", new Id(id), SheetView.class, () -> {
            var round = open(sheet);
            IfMatch.check(expected, sheet.version());
            requireComplete(sheet, rubric(sheet, round), calls.rulesOf(round.ruleBookId()).review());
            transitions.move(sheet, SheetStatus.SUBMITTED);
            store.flush();
            return view(sheet, round);
        });
    }

    private static void requireComplete(ScoreSheet sheet, Rubric rubric, ReviewRules rules) {
        var missing = rubric.criteria().stream().filter(one -> !sheet.points().containsKey(one.key())).map(Rubric.Criterion::title).toList();
        if (!missing.isEmpty()) throw ReviewProblem.SHEET_INCOMPLETE.with("missing", missing);
        boolean extreme = sheet.total() < rules.commentBelow() || sheet.total() > rules.commentAbove();
        if (extreme && (sheet.remark() == null || sheet.remark().isBlank())) {
            throw ReviewProblem.COMMENT_REQUIRED.with("total", sheet.total()).with("below", rules.commentBelow()).with("above", rules.commentAbove());
        }
    }

    /** The round's row is held: closing and writing do not cross. */
    private ReviewRound open(ScoreSheet sheet) {
        var round = store.lockRound(sheet.roundId());
        requireDeclared(sheet);
        if (round.status() != RoundStatus.SCORING) throw ReviewProblem.ROUND_NOT_SCORING.with("status", round.status());
        if (!clock.now().isBefore(round.dueAt())) throw ReviewProblem.SCORING_OVER.with("until", round.dueAt());
        if (sheet.status() != SheetStatus.OPEN) throw ReviewProblem.SHEET_LOCKED.with("status", sheet.status());
        roadshow.requireShown(round, sheet.applicationId());
        return round;
    }

    private void requireDeclared(ScoreSheet sheet) {
        var seat = store.seat(sheet.roundId(), sheet.reviewerId()).orElseThrow();
        if (seat.status() == SeatStatus.SEATED) throw ReviewProblem.DECLARE_FIRST.refuse();
    }

    private Rubric rubric(ScoreSheet sheet, ReviewRound round) {
        return calls.rulesOf(round.ruleBookId()).review().rubric(sheet.rubricKey()).orElseThrow();
    }

    private SheetView view(ScoreSheet sheet, ReviewRound round) {
        var rules = calls.rulesOf(round.ruleBookId()).review();
        var application = applications.require(sheet.applicationId());
        var turn = appearances.turn(round.id(), sheet.applicationId());
        boolean waits = roadshow.isRoadshow(round) && turn.filter(one -> one.status().isShown()).isEmpty();
        boolean editable = !waits && sheet.status() == SheetStatus.OPEN && round.status() == RoundStatus.SCORING && clock.now().isBefore(round.dueAt());
        Map<String, Integer> points = sheet.points();
        return new SheetView(new Id(sheet.id()), new Id(round.id()), new Id(round.callId()), new Id(sheet.applicationId()), application.title(),
                organisations.require(application.organisationId()).name(), rubric(sheet, round), points, sheet.total(), sheet.remark(),
                rules.commentBelow(), rules.commentAbove(), sheet.status(), round.dueAt(), editable, turn.map(Appearance::turnNo).orElse(null), waits, rules.conflictGrounds(), sheet.version());
    }
}
