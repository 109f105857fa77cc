package org.yichuang.decision.domain.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yichuang.call.rules.AmountRules;
import org.yichuang.call.rules.DecisionRules;
import org.yichuang.call.rules.DecisionRules.WhenMoneyShort;
import org.yichuang.kernel.money.Money;

/**
 * From ranking lists to a proposed award list (domain 2.2 stage 7, 10). Place after place is served as far as money and
 * quotas reach; lists that share the money are served in turn, place by place. Nothing here asks for time or identity:
 * the same lists, rules, pools and deviations always give the same lines.
 */
public final class Allocation {
    /** @param lines in the order of lists and places */
    public record Result(List<ProposedLine> lines, List<PoolUse> pools) { }

    private final AmountRules amounts;
    private final DecisionRules decision;
    private final Purses purses;
    private final QuotaCount quotas;
    private final Map<Long, Deviation> deviations = new HashMap<>();
    private final Map<Long, ProposedLine> lines = new LinkedHashMap<>();
    private boolean stopped;

    private Allocation(AmountRules amounts, DecisionRules decision, List<PoolBudget> pools, List<Deviation> deviations) {
        this.amounts = amounts;
        this.decision = decision;
        this.purses = new Purses(pools);
        this.quotas = new QuotaCount(decision.quotas());
        deviations.forEach(one -> this.deviations.put(one.applicationId(), one));
    }

    public static Result of(AmountRules amounts, DecisionRules decision, List<PoolBudget> pools, List<Deviation> deviations, List<Candidate> candidates) {
        return new Allocation(amounts, decision, pools, deviations).run(candidates);
    }

    private Result run(List<Candidate> candidates) {
        var inTurn = candidates.stream().sorted(Comparator.comparingInt(Candidate::place).thenComparingInt(Candidate::listOrder)).toList();
        inTurn.stream().filter(one -> one.settled() != null).forEach(this::keep);
        inTurn.stream().filter(one -> is(one, DeviationKind.TAKE)).forEach(one -> put(one, serve(one)));
        inTurn.forEach(one -> put(one, serve(one)));
        var ordered = candidates.stream().sorted(Comparator.comparingInt(Candidate::listOrder).thenComparingInt(Candidate::place))
                .map(one -> lines.get(one.applicationId())).toList();
        return new Result(numbered(ordered), purses.uses());
    }

    private void put(Candidate one, ProposedLine line) {
        lines.putIfAbsent(one.applicationId(), line);
    }

    private void keep(Candidate one) {
        var settled = one.settled();
        if (settled.poolId() != null && settled.amount().isPositive()) {
            purses.take(settled.poolId(), settled.amount());
            quotas.add(QuotaCount.Of.candidate(one), settled.amount());
        }
        put(one, line(one, ProposedOutcome.KEPT, LineReason.SETTLED, Money.ZERO, settled.amount(), settled.poolId(), null));
    }

    private ProposedLine serve(Candidate one) {
        if (lines.containsKey(one.applicationId())) return lines.get(one.applicationId());
        var usual = AwardAmount.of(amounts, one.place(), one.total(), one.requested());
        if (!one.stands()) return refused(one, usual, LineReason.TAKEN_BACK);
        if (!one.passed()) return refused(one, usual, LineReason.FAILED_PASS_MARK);
        if (!usual.amount().isPositive()) return refused(one, usual, usual.reason());
        if (is(one, DeviationKind.PASS_OVER)) return refused(one, usual, LineReason.PASSED_OVER);
        if (stopped) return waiting(one, usual, LineReason.STOPPED, null);
        var amount = asked(one, usual);
        var full = quotas.full(QuotaCount.Of.candidate(one), amount);
        if (full.isPresent()) return waiting(one, usual, LineReason.QUOTA_FULL, full.get());
        return purses.fitting(amount).map(pool -> award(one, usual, amount, pool)).orElseGet(() -> whenShort(one, usual, amount));
    }

    private Money asked(Candidate one, AwardAmount usual) {
        var deviation = deviations.get(one.applicationId());
        return deviation == null || deviation.amountFen() == null ? usual.amount() : Money.fen(deviation.amountFen()).min(usual.amount());
    }

    private ProposedLine award(Candidate one, AwardAmount usual, Money amount, long pool) {
        take(one, amount, pool);
        boolean below = one.isBelowMinimum(amount);
        var reason = below ? LineReason.BELOW_MINIMUM : is(one, DeviationKind.TAKE) ? LineReason.TAKEN_AHEAD
                : usual.amount().exceeds(amount) ? LineReason.CUT : usual.reason();
        return line(one, below ? ProposedOutcome.OFFERED : ProposedOutcome.SELECTED, reason, usual.amount(), amount, pool, null);
    }

    /** The rest is offered where it reaches the declared minimum; below it there is nothing, and the project heads the reserve. */
    private ProposedLine whenShort(Candidate one, AwardAmount usual, Money amount) {
        if (decision.whenMoneyShort() == WhenMoneyShort.STOP) stopped = true;
        var rest = rest(one);
        if (rest.isEmpty()) return waiting(one, usual, LineReason.MONEY_SHORT, null);
        var pool = rest.get();
        var left = AwardAmount.stepped(purses.left(pool), amounts).min(amount);
        take(one, left, pool);
        return line(one, ProposedOutcome.OFFERED, LineReason.REST_OF_MONEY, usual.amount(), left, pool, null);
    }

    private Optional<Long> rest(Candidate one) {
        if (!decision.partialOffers() || one.minimum() == null) return Optional.empty();
        return purses.fullest().filter(pool -> {
            var left = AwardAmount.stepped(purses.left(pool), amounts);
            return left.isPositive() && !one.isBelowMinimum(left);
        });
    }

    private void take(Candidate one, Money amount, long pool) {
        purses.take(pool, amount);
        quotas.add(QuotaCount.Of.candidate(one), amount);
    }

    private static ProposedLine refused(Candidate one, AwardAmount usual, LineReason reason) {
        return line(one, ProposedOutcome.NOT_SELECTED, reason, usual.amount(), Money.ZERO, null, null);
    }

    private ProposedLine waiting(Candidate one, AwardAmount usual, LineReason reason, String quota) {
        var outcome = decision.reserve().kept() ? ProposedOutcome.RESERVE : ProposedOutcome.NOT_SELECTED;
        return line(one, outcome, reason, usual.amount(), Money.ZERO, null, quota);
    }

    private boolean is(Candidate one, DeviationKind kind) {
        var deviation = deviations.get(one.applicationId());
        return deviation != null && deviation.kind() == kind;
    }

    private static ProposedLine line(Candidate one, ProposedOutcome outcome, LineReason reason, Money usual, Money amount, Long pool, String quota) {
        return new ProposedLine(one.applicationId(), one.listKey(), one.place(), outcome, reason, usual.fen(), amount.fen(), pool, null, quota);
    }

    private static List<ProposedLine> numbered(List<ProposedLine> ordered) {
        var next = new HashMap<String, Integer>();
        var numbered = new ArrayList<ProposedLine>();
        for (var line : ordered) {
            numbered.add(line.outcome() == ProposedOutcome.RESERVE ? line.reserve(next.merge(line.listKey(), 1, Integer::sum)) : line);
        }
        return List.copyOf(numbered);
    }
}
