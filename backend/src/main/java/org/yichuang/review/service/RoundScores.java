package org.yichuang.review.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.Aggregation;
import org.yichuang.call.rules.ReviewStage;
import org.yichuang.kernel.money.BasisPoints;
import org.yichuang.kernel.number.Fraction;
import org.yichuang.review.ReviewProblem;
import org.yichuang.review.domain.AppearanceStore;
import org.yichuang.review.domain.Composite;
import org.yichuang.review.domain.PanelSeat;
import org.yichuang.review.domain.PassMarks;
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
    private static final String SEVERAL = "JURIES";
    private final ReviewStore store;
    private final AppearanceStore appearances;
    private final CallDirectory calls;

    RoundScores(ReviewStore store, AppearanceStore appearances, CallDirectory calls) {
        this.store = store;
        this.appearances = appearances;
        this.calls = calls;
    }

    /** By application. Refused while a sheet of the set is missing, or when too few members are left. */
    Map<Long, Score> of(ReviewRound round) {
        var review = calls.rulesOf(round.ruleBookId()).review();
        var sheets = sheets(round);
        var juries = juries(round, review.stage(round.stageKey()).orElseThrow(), review.aggregation());
        var parts = new TreeMap<Long, List<Composite.Part>>();
        sheets.keySet().forEach(application -> parts.put(application, new ArrayList<>()));
        for (var jury : juries) {
            var scores = jury.aggregation().scores(sheets.values().stream().map(one -> jury.sheets(one)).toList());
            int i = 0;
            for (var application : sheets.keySet()) parts.get(application).add(new Composite.Part(jury.share(), scores.get(i++)));
        }
        var method = juries.size() == 1 ? juries.get(0).aggregation().method().name() : SEVERAL;
        var found = new LinkedHashMap<Long, Score>();
        parts.forEach((application, each) -> {
            var score = Composite.of(each);
            var rubric = review.rubric(sheets.get(application).values().iterator().next().rubricKey()).orElseThrow();
            found.put(application, new Score(score, PassMarks.met(score, rubric, review.passMark()), method));
        });
        return found;
    }

    /** What was handed in and counts, by application and member; nothing of what did not appear. */
    private Map<Long, Map<Long, ScoreSheet>> sheets(ReviewRound round) {
        var byApplication = new TreeMap<Long, Map<Long, ScoreSheet>>();
        var absent = appearances.absent(round.id());
        for (var sheet : store.sheets(round.id())) {
            // Of one that was withdrawn every sheet is void.
            if (absent.contains(sheet.applicationId()) || sheet.status() == SheetStatus.VOID) continue;
            byApplication.computeIfAbsent(sheet.applicationId(), id -> new LinkedHashMap<>());
            if (sheet.status() == SheetStatus.SUBMITTED) byApplication.get(sheet.applicationId()).put(sheet.reviewerId(), sheet);
        }
        return byApplication;
    }

    /** One jury of all members, or one for each kind of seat that has a share of its own. */
    private List<Jury> juries(ReviewRound round, ReviewStage stage, Aggregation rule) {
        var members = store.seats(List.of(round.id())).stream().filter(seat -> seat.status() == SeatStatus.CLEAR).toList();
        if (!stage.hasJuries()) return List.of(jury(Fraction.of(1), members, rule));
        return stage.seats().stream().map(seat -> jury(Fraction.of(seat.share().value(), BasisPoints.WHOLE),
                members.stream().filter(member -> seat.key().equals(member.kind())).toList(), rule)).toList();
    }

    private static Jury jury(Fraction share, List<PanelSeat> seats, Aggregation rule) {
        var aggregation = new SheetAggregation(rule, seats.size());
        if (!aggregation.isValid()) throw ReviewProblem.TOO_FEW_SHEETS.with("valid", seats.size()).with("least", rule.minimumValid());
        return new Jury(share, seats.stream().map(PanelSeat::reviewerId).sorted().toList(), aggregation);
    }

    private record Jury(Fraction share, List<Long> members, SheetAggregation aggregation) {
        List<Sheet> sheets(Map<Long, ScoreSheet> given) {
            if (!given.keySet().containsAll(members)) throw ReviewProblem.ROUND_INCOMPLETE.refuse();
            return members.stream().map(member -> new Sheet(given.get(member).points())).toList();
        }
    }

    /** @param passed every pass mark was met */
    record Score(SheetScore score, boolean passed, String method) { }
}
