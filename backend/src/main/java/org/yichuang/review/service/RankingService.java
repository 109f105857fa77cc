package org.yichuang.review.service;

import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yichuang.application.ApplicationDirectory;
import org.yichuang.application.ApplicationFacts;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.ReviewStage;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.money.BasisPoints;
import org.yichuang.kernel.number.Fraction;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.review.RankedPlace;
import org.yichuang.review.RankingClosed;
import org.yichuang.review.RankingStatus;
import org.yichuang.review.ReviewProblem;
import org.yichuang.review.domain.AppearanceStore;
import org.yichuang.review.domain.Composite;
import org.yichuang.review.domain.PassMarks;
import org.yichuang.review.domain.RankOrder;
import org.yichuang.review.domain.Ranking;
import org.yichuang.review.domain.RankingPlace;
import org.yichuang.review.domain.RankingStore;
import org.yichuang.review.domain.ReviewRound;
import org.yichuang.review.domain.ReviewStore;
import org.yichuang.review.domain.RoundStatus;
import org.yichuang.review.domain.Scored;

/** When the last round of a list is closed its scores become a ranking; when sheets fall away, a new version of it. */
@UseCase
public class RankingService {
    private final ReviewStore store;
    private final RankingStore rankings;
    private final AppearanceStore appearances;
    private final ReviewAccess access;
    private final RoundScores scores;
    private final GroupApplications group;
    private final BonusPoints bonus;
    private final ApplicationDirectory applications;
    private final CallDirectory calls;
    private final Transitions transitions;
    private final BusinessClock clock;
    private final Event<RankingClosed> closed;

    RankingService(ReviewStore store, RankingStore rankings, AppearanceStore appearances, ReviewAccess access, RoundScores scores, GroupApplications group,
                   BonusPoints bonus, ApplicationDirectory applications, CallDirectory calls, Transitions transitions, BusinessClock clock, Event<RankingClosed> closed) {
        this.store = store;
        this.rankings = rankings;
        this.appearances = appearances;
        this.access = access;
        this.scores = scores;
        this.group = group;
        this.bonus = bonus;
        this.applications = applications;
        this.calls = calls;
        this.transitions = transitions;
        this.clock = clock;
        this.closed = closed;
    }

    void afterClosing(ReviewRound round) {
        var stages = calls.rulesOf(round.ruleBookId()).review().stages();
        boolean last = stages.get(stages.size() - 1).key().equals(round.stageKey());
        boolean all = store.rounds(round.callId(), round.listKey()).stream().allMatch(one -> one.status() == RoundStatus.CLOSED);
        if (last && all) compute(round, null, null);
    }

    /** Only where there is a ranking already; the shortlists of earlier rounds stand, for the later rounds were judged on them. */
    void again(ReviewRound round, String reason) {
        rankings.newestOf(round.callId()).stream().filter(one -> one.listKey().equals(round.listKey())).findFirst()
                .ifPresent(former -> compute(round, former, reason));
    }

    /** The seed that was drawn in public breaks the last ties; from here on anyone can recompute the order. */
    public void draw(long rankingId, IfMatch expected, String seed) {
        var ranking = rankings.find(rankingId).orElseThrow(CommonProblem.NOT_FOUND::refuse);
        access.require(ranking.divisionPath(), ReviewAccess.LEAD);
        IfMatch.check(expected, ranking.version());
        if (ranking.status() != RankingStatus.AWAITING_DRAW) throw ReviewProblem.NO_DRAW_NEEDED.refuse();
        var round = lastRound(ranking.callId(), ranking.listKey());
        var drawn = new HashMap<Long, RankedPlace>();
        order(round, scored(round), seed).forEach(place -> drawn.put(place.applicationId(), place));
        rankings.places(rankingId).forEach(place -> {
            var now = drawn.get(place.applicationId());
            place.drawn(now.place(), now.decidedBy());
        });
        ranking.drawn(seed);
        transitions.move(ranking, RankingStatus.CLOSED, seed);
        fire(ranking);
    }

    private ReviewRound lastRound(long callId, String listKey) {
        var rounds = store.rounds(callId, listKey);
        var stages = calls.rulesOf(rounds.get(0).ruleBookId()).review().stages();
        return rounds.stream().filter(one -> one.stageKey().equals(stages.get(stages.size() - 1).key())).findFirst().orElseThrow();
    }

    private void compute(ReviewRound round, Ranking former, String reason) {
        var last = lastRound(round.callId(), round.listKey());
        var scored = scored(last);
        // Everything was withdrawn: there is nothing to rank.
        if (scored.isEmpty()) return;
        var places = order(last, scored, null);
        if (former != null) transitions.move(former, RankingStatus.SUPERSEDED, reason);
        var lastScore = scores.of(last).values().iterator().next();
        var ranking = new Ranking(round.callId(), round.listKey(), calls.summary(round.callId()).divisionPath(), former, lastScore.score().sheets(),
                lastScore.method(), RankOrder.awaitsDraw(places), reason, clock.now());
        var details = new HashMap<Long, String>();
        scored.forEach(one -> details.put(one.scored().applicationId(), one.detail()));
        rankings.add(ranking, places.stream().map(place -> new RankingPlace(ranking.id(), place, details.get(place.applicationId()))).toList());
        if (ranking.status() == RankingStatus.CLOSED) fire(ranking);
    }

    private void fire(Ranking one) {
        closed.fire(new RankingClosed(one.id(), one.callId(), one.listKey(), one.versionNo(), one.formerId()));
    }

    private List<RankedPlace> order(ReviewRound round, List<WithDetail> scored, String seed) {
        return new RankOrder(calls.rulesOf(round.ruleBookId()).review().tieBreak(), seed).places(scored.stream().map(WithDetail::scored).toList());
    }

    private List<WithDetail> scored(ReviewRound last) {
        var rules = calls.rulesOf(last.ruleBookId());
        var byStage = new LinkedHashMap<ReviewStage, Map<Long, RoundScores.Score>>();
        for (var stage : rules.review().stages()) {
            var found = new HashMap<Long, RoundScores.Score>();
            store.rounds(last.callId(), last.listKey()).stream().filter(one -> one.stageKey().equals(stage.key())).forEach(one -> found.putAll(scores.of(one)));
            byStage.put(stage, found);
        }
        // Who was called and did not appear stands at the end of the list, with no score.
        var absent = store.rounds(last.callId(), last.listKey()).stream().flatMap(round -> appearances.absent(round.id()).stream()).toList();
        var list = new ArrayList<WithDetail>();
        for (var one : group.ofList(last)) {
            if (absent.contains(one.id()) || byStage.values().stream().anyMatch(stage -> stage.containsKey(one.id()))) list.add(scored(one, rules, byStage));
        }
        return list;
    }

    /** The composite: each stage's score by its weight. Who was not shortlisted has no score in what followed and does not pass. */
    private WithDetail scored(ApplicationFacts one, RuleBookContent rules, Map<ReviewStage, Map<Long, RoundScores.Score>> byStage) {
        var parts = new ArrayList<Composite.Part>();
        var stages = new ArrayList<ScoreDetail.Stage>();
        byStage.forEach((stage, scores) -> {
            var score = scores.get(one.id());
            if (score == null) return;
            parts.add(new Composite.Part(Fraction.of(stage.weight().value(), BasisPoints.WHOLE), score.score()));
            stages.add(new ScoreDetail.Stage(stage.key(), score.score().score(), score.method(), score.score().sheets(), score.passed()));
        });
        var whole = Composite.of(parts);
        var rubric = rules.track(one.trackKey()).flatMap(track -> rules.review().rubric(track.rubric())).orElseThrow();
        boolean passed = parts.size() == byStage.size() && PassMarks.met(whole, rubric, rules.review().passMark());
        var points = bonus.of(one, rules);
        var detail = new ScoreDetail(whole.criterionMeans(), stages, points.items().stream()
                .map(item -> new ScoreDetail.Bonus(item.key(), item.title(), item.points(), item.outcome().name())).toList());
        return new WithDetail(new Scored(one.id(), one.receiptNo(), passed, whole.score(), points.sum(), whole.criterionMeans(), points.recentAwards(), one.requested().fen()),
                Json.write(detail));
    }

    private record WithDetail(Scored scored, String detail) { }
}
