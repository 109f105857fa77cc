package org.yichuang.decision.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yichuang.application.ApplicationDirectory;
import org.yichuang.application.ApplicationFacts;
import org.yichuang.application.ApplicationStatus;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.decision.DecisionProblem;
import org.yichuang.decision.domain.AwardLine;
import org.yichuang.decision.domain.AwardLineStore;
import org.yichuang.decision.domain.DecisionContent;
import org.yichuang.decision.domain.RankingRef;
import org.yichuang.decision.domain.Townships;
import org.yichuang.decision.domain.allocation.Allocation;
import org.yichuang.decision.domain.allocation.Candidate;
import org.yichuang.decision.domain.allocation.Deviation;
import org.yichuang.decision.domain.allocation.PoolBudget;
import org.yichuang.kernel.money.Money;
import org.yichuang.review.RankedPlace;
import org.yichuang.review.RankingStatus;
import org.yichuang.review.RankingSummary;
import org.yichuang.review.Rankings;

/** Puts together what a decision says now: the newest rankings, the rules in force, what earlier decisions settled, the allocation of it all. */
@ApplicationScoped
public class Contents {
    private final Rankings rankings;
    private final ApplicationDirectory applications;
    private final CallDirectory calls;
    private final AwardLineStore lines;

    Contents(Rankings rankings, ApplicationDirectory applications, CallDirectory calls, AwardLineStore lines) {
        this.rankings = rankings;
        this.applications = applications;
        this.calls = calls;
        this.lines = lines;
    }

    /** @param budgets how much of each pool, in the order of use */
    public DecisionContent compute(long callId, Map<Long, Money> budgets, List<Deviation> deviations) {
        var book = calls.summary(callId).ruleBookId();
        var rules = calls.rulesOf(book);
        var lists = inOrder(rules, rankings.ofCall(callId));
        var pools = budgets.entrySet().stream().map(pool -> PoolBudget.of(pool.getKey(), pool.getValue(), rules.decision())).toList();
        var result = Allocation.of(rules.amounts(), rules.decision(), pools, deviations, candidates(callId, lists));
        return new DecisionContent(book, lists.stream().map(Contents::ref).toList(), pools, deviations, result.lines(), result.pools());
    }

    /** The same question asked again, now. */
    public DecisionContent again(long callId, DecisionContent former) {
        return compute(callId, budgets(former), former.deviations());
    }

    static Map<Long, Money> budgets(DecisionContent content) {
        return content.pools().stream().collect(Collectors.toMap(PoolBudget::poolId, pool -> Money.fen(pool.budgetFen()), (one, other) -> one,
                java.util.LinkedHashMap::new));
    }

    /** Lists as the rule book's tracks name them; a list that waits for its draw, or still holds a tie, decides nothing. */
    private static List<RankingSummary> inOrder(RuleBookContent rules, List<RankingSummary> found) {
        if (found.isEmpty()) throw DecisionProblem.NO_RANKING.refuse();
        for (var list : found) {
            if (list.status() == RankingStatus.AWAITING_DRAW || isTied(list)) throw DecisionProblem.RANKING_AWAITS_DRAW.with("list", title(rules, list.listKey()));
        }
        var order = rules.tracks().stream().map(track -> track.rankingList()).distinct().toList();
        return found.stream().sorted(java.util.Comparator.comparingInt(list -> order.indexOf(list.listKey()))).toList();
    }

    private static boolean isTied(RankingSummary list) {
        var seen = new HashSet<Integer>();
        return list.places().stream().filter(RankedPlace::passed).anyMatch(place -> !seen.add(place.place()));
    }

    static org.yichuang.kernel.words.LocalText title(RuleBookContent rules, String listKey) {
        return rules.tracks().stream().filter(track -> track.rankingList().equals(listKey)).findFirst().map(track -> track.title())
                .orElse(new org.yichuang.kernel.words.LocalText(listKey, listKey));
    }

    private List<Candidate> candidates(long callId, List<RankingSummary> lists) {
        var facts = applications.facts(lists.stream().flatMap(list -> list.places().stream()).map(RankedPlace::applicationId).toList());
        var known = lines.ofCall(callId).stream().collect(Collectors.toMap(AwardLine::applicationId, Function.identity()));
        var candidates = new ArrayList<Candidate>();
        for (int order = 0; order < lists.size(); order++) {
            for (var place : lists.get(order).places()) {
                candidates.add(candidate(facts.get(place.applicationId()), lists.get(order).listKey(), order, place, known.get(place.applicationId())));
            }
        }
        return candidates;
    }

    private static Candidate candidate(ApplicationFacts facts, String list, int order, RankedPlace place, AwardLine line) {
        var settled = line == null || line.isOpen() ? null : new Candidate.Settled(line.amount(), line.isReserved() ? line.poolId() : null);
        return new Candidate(facts.id(), list, order, place.place(), place.passed(), facts.status() == ApplicationStatus.ELIGIBLE, place.total(),
                facts.requested(), facts.minimumWorkable(), facts.field(), facts.trackKey(), Townships.of(facts.divisionPath()), settled);
    }

    private static RankingRef ref(RankingSummary list) {
        return new RankingRef(list.id(), list.listKey(), list.version(), list.validSheets(), list.method(), list.drawSeed());
    }
}
