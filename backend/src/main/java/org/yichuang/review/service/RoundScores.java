package org.yichuang.review.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.Rubric;
import org.yichuang.kernel.money.BasisPoints;
import org.yichuang.kernel.number.Fraction;
import org.yichuang.review.ReviewProblem;
import org.yichuang.review.domain.PanelSeat;
import org.yichuang.review.domain.ReviewRound;
import org.yichuang.review.domain.ReviewStore;
import org.yichuang.review.domain.ScoreSheet;
import org.yichuang.review.domain.SeatStatus;
import org.yichuang.review.domain.Sheet;
import org.yichuang.review.domain.SheetAggregation;
import org.yichuang.review.domain.SheetScore;
import org.yichuang.review.domain.SheetStatus;

/** What the valid sheets of a round come to. Only the members who judged the whole group count, and they count for all of it. */
@ApplicationScoped
class RoundScores {
    private final ReviewStore store;
    private final CallDirectory calls;

    RoundScores(ReviewStore store, CallDirectory calls) {
        this.store = store;
        this.calls = calls;
    }

    /** By application. Refused while a sheet of the set is missing, or when too few members are left. */
    Map<Long, Score> of(ReviewRound round) {
        var review = calls.rulesOf(round.ruleBookId()).review();
        var members = store.seats(List.of(round.id())).stream().filter(seat -> seat.status() == SeatStatus.CLEAR).map(PanelSeat::reviewerId).sorted().toList();
        var aggregation = new SheetAggregation(review.aggregation(), members.size());
        if (!aggregation.isValid()) throw ReviewProblem.TOO_FEW_SHEETS.with("valid", members.size()).with("least", review.aggregation().minimumValid());
        var byApplication = new TreeMap<Long, Map<Long, ScoreSheet>>();
        for (var sheet : store.sheets(round.id())) {
            // Of one that was withdrawn every sheet is void.
            if (sheet.status() == SheetStatus.VOID) continue;
            byApplication.computeIfAbsent(sheet.applicationId(), id -> new LinkedHashMap<>());
            if (sheet.status() == SheetStatus.SUBMITTED) byApplication.get(sheet.applicationId()).put(sheet.reviewerId(), sheet);
        }
        var rubrics = new LinkedHashMap<Long, Rubric>();
        var group = new ArrayList<List<Sheet>>();
        byApplication.forEach((application, sheets) -> {
            if (!sheets.keySet().containsAll(members)) throw ReviewProblem.ROUND_INCOMPLETE.refuse();
            group.add(members.stream().map(member -> new Sheet(sheets.get(member).points())).toList());
            rubrics.put(application, review.rubric(sheets.get(members.get(0)).rubricKey()).orElseThrow());
        });
        var scores = aggregation.scores(group);
        var found = new LinkedHashMap<Long, Score>();
        int i = 0;
        for (var application : byApplication.keySet()) {
            var score = scores.get(i++);
            found.put(application, new Score(score, passes(score, rubrics.get(application), review.passMark()), aggregation.method().name()));
        }
        return found;
    }

    private static boolean passes(SheetScore score, Rubric rubric, int passMark) {
        return score.score().isAtLeast(Fraction.of(passMark)) && rubric.criteria().stream().allMatch(criterion -> criterion.passShare() == null
                || score.criterionMeans().get(criterion.key()).isAtLeast(share(criterion)));
    }

    private static Fraction share(Rubric.Criterion criterion) {
        return Fraction.of((long) criterion.maximumPoints() * criterion.passShare().value(), BasisPoints.WHOLE);
    }

    /** @param passed every pass mark was met */
    record Score(SheetScore score, boolean passed, String method) { }
}
