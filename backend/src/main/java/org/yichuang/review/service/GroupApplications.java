package org.yichuang.review.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yichuang.application.ApplicationDirectory;
import org.yichuang.application.ApplicationFacts;
import org.yichuang.application.ApplicationStatus;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.ReviewStage;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.kernel.number.Fraction;
import org.yichuang.review.ReviewProblem;
import org.yichuang.review.domain.ReviewRound;
import org.yichuang.review.domain.ReviewStore;
import org.yichuang.review.domain.RoundStatus;
import org.yichuang.review.domain.ScoreSheet;

/** Which applications a round judges: those of its list that passed the check and, after the first stage, were shortlisted. */
@ApplicationScoped
class GroupApplications {
    private final ApplicationDirectory applications;
    private final CallDirectory calls;
    private final ReviewStore store;
    private final RoundScores scores;

    GroupApplications(ApplicationDirectory applications, CallDirectory calls, ReviewStore store, RoundScores scores) {
        this.applications = applications;
        this.calls = calls;
        this.store = store;
        this.scores = scores;
    }

    /** Everything of the ranking list, in the order of the receipts. */
    List<ApplicationFacts> ofList(long callId, long ruleBookId, String listKey) {
        var rules = calls.rulesOf(ruleBookId);
        return applications.eligibleOf(callId).stream()
                .filter(one -> rules.track(one.trackKey()).map(track -> track.rankingList().equals(listKey)).orElse(false))
                .sorted(Comparator.comparing(ApplicationFacts::receiptNo)).toList();
    }

    /** Once scoring has begun the sheets say it; before, the rules do. */
    List<ApplicationFacts> of(ReviewRound round) {
        if (round.status() != RoundStatus.PREPARING) {
            var ids = store.sheets(round.id()).stream().map(ScoreSheet::applicationId).distinct().toList();
            return applications.facts(ids).values().stream().filter(one -> one.status() != ApplicationStatus.WITHDRAWN)
                    .sorted(Comparator.comparing(ApplicationFacts::receiptNo)).toList();
        }
        var all = ofList(round.callId(), round.ruleBookId(), round.listKey()).stream()
                .filter(one -> one.divisionPath().startsWith(round.divisionPath())).toList();
        var former = formerStage(calls.rulesOf(round.ruleBookId()), round.stageKey());
        if (former == null) return all;
        var shortlisted = shortlisted(round, former);
        return all.stream().filter(one -> shortlisted.contains(one.id())).toList();
    }

    static ReviewStage formerStage(RuleBookContent rules, String stageKey) {
        ReviewStage former = null;
        for (var stage : rules.review().stages()) {
            if (stage.key().equals(stageKey)) return former;
            former = stage;
        }
        throw ReviewProblem.LIST_UNKNOWN.with("stage", stageKey);
    }

    private List<Long> shortlisted(ReviewRound round, ReviewStage former) {
        var rounds = store.rounds(round.callId(), round.listKey()).stream().filter(one -> one.stageKey().equals(former.key())).toList();
        if (rounds.isEmpty() || rounds.stream().anyMatch(one -> one.status() != RoundStatus.CLOSED)) {
            throw ReviewProblem.FORMER_STAGE_OPEN.with("stage", former.title());
        }
        return rounds.stream().flatMap(one -> best(scores.of(one), former.shortlist()).stream()).toList();
    }

    /** Whoever equals the last of the shortlist goes on as well: a cut never falls between equals. */
    private static List<Long> best(Map<Long, RoundScores.Score> scores, Integer places) {
        var byScore = new HashMap<Long, Fraction>();
        scores.forEach((id, score) -> {
            if (score.passed()) byScore.put(id, score.score().score());
        });
        if (places == null || byScore.size() <= places) return List.copyOf(byScore.keySet());
        var line = byScore.values().stream().sorted(Comparator.reverseOrder()).skip(places - 1L).findFirst().orElseThrow();
        return byScore.entrySet().stream().filter(one -> one.getValue().isAtLeast(line)).map(Map.Entry::getKey).toList();
    }
}
