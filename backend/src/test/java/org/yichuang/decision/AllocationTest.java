package org.yichuang.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yichuang.call.rules.AmountRules;
import org.yichuang.call.rules.AmountRules.AwardBy;
import org.yichuang.call.rules.AmountRules.Prize;
import org.yichuang.call.rules.AmountRules.ScoreBand;
import org.yichuang.call.rules.DecisionRules;
import org.yichuang.call.rules.DecisionRules.ReserveRules;
import org.yichuang.call.rules.DecisionRules.WhenMoneyShort;
import org.yichuang.call.rules.Quota;
import org.yichuang.decision.domain.allocation.Allocation;
import org.yichuang.decision.domain.allocation.Candidate;
import org.yichuang.decision.domain.allocation.Deviation;
import org.yichuang.decision.domain.allocation.DeviationKind;
import org.yichuang.decision.domain.allocation.PoolBudget;
import org.yichuang.decision.domain.allocation.ProposedLine;
import org.yichuang.kernel.money.BasisPoints;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.number.Fraction;
import org.yichuang.kernel.time.Days;
import org.yichuang.kernel.words.LocalText;

/** From a ranking to an award list, case by case; amounts in yuan. */
class AllocationTest {
    private AmountRules amounts = new AmountRules(AwardBy.BY_REQUEST, BasisPoints.percent(100), BasisPoints.percent(0), true, 100L, List.of(), List.of());
    private DecisionRules rules = rules(WhenMoneyShort.CONTINUE, true, true);
    private final List<Candidate> ranked = new ArrayList<>();
    private final List<Deviation> deviations = new ArrayList<>();

    @Test
    void s1_the_first_takes_30000_of_42000_and_12000_is_too_little_for_the_second() {
        add(1, 30_000, 20_000L);
        add(2, 30_000, 20_000L);
        var result = run(42_000);
        assertEquals("SELECTED IN_FULL 30000", say(result, 1));
        assertEquals("RESERVE MONEY_SHORT 0", say(result, 2));
        assertEquals(1, line(result, 2).reserveNo());
        assertEquals(12_000_00, result.pools().get(0).leftFen());
    }

    @ParameterizedTest(name = "{0} left for one who asks 30000 and needs {1}: {2}")
    @CsvSource({"20000, 20000, OFFERED REST_OF_MONEY 20000", "19999, 20000, RESERVE MONEY_SHORT 0", "29999, 20000, OFFERED REST_OF_MONEY 29999",
        "30000, 20000, SELECTED IN_FULL 30000", "29999, , RESERVE MONEY_SHORT 0", "0, 20000, RESERVE MONEY_SHORT 0"})
    void the_rest_is_offered_at_or_above_the_minimum_and_nothing_below(long left, Long minimum, String expected) {
        add(1, 30_000, minimum);
        assertEquals(expected, say(run(left), 1));
    }

    @Test
    void where_partial_offers_are_not_allowed_a_shortage_is_a_reserve() {
        rules = rules(WhenMoneyShort.CONTINUE, false, true);
        add(1, 30_000, 20_000L);
        assertEquals("RESERVE MONEY_SHORT 0", say(run(25_000), 1));
    }

    @ParameterizedTest(name = "{0}: the third is {1}")
    @CsvSource({"CONTINUE, SELECTED IN_FULL 8000", "STOP, RESERVE STOPPED 0"})
    void a_lower_place_with_a_smaller_request_goes_ahead_or_not(WhenMoneyShort when, String expected) {
        rules = rules(when, true, true);
        add(1, 30_000, 20_000L);
        add(2, 30_000, 20_000L);
        add(3, 8_000, 5_000L);
        var result = run(40_000);
        assertEquals("RESERVE MONEY_SHORT 0", say(result, 2));
        assertEquals(expected, say(result, 3));
        if (when == WhenMoneyShort.STOP) assertEquals(2, line(result, 3).reserveNo());
    }

    @Test
    void without_a_reserve_nobody_waits() {
        rules = rules(WhenMoneyShort.CONTINUE, true, false);
        add(1, 30_000, 20_000L);
        assertEquals("NOT_SELECTED MONEY_SHORT 0", say(run(10_000), 1));
    }

    @Test
    void a_failed_pass_mark_is_never_selected_nor_a_reserve_and_takes_nothing_from_others() {
        ranked.add(candidate(1, "filed", 0, 1, false, 95, 10_000, 5_000L, "SERVICE", "330604001"));
        add(2, 10_000, 5_000L);
        var result = run(10_000);
        assertEquals("NOT_SELECTED FAILED_PASS_MARK 0", say(result, 1));
        assertEquals("SELECTED IN_FULL 10000", say(result, 2));
    }

    @Test
    void a_full_quota_in_projects_stops_only_its_own_and_star_means_each_alike() {
        rules = rules(WhenMoneyShort.CONTINUE, true, true, new Quota(Quota.Dimension.TOWNSHIP, "*", 1, null));
        in(1, "SERVICE", "330604001");
        in(2, "SERVICE", "330604001");
        in(3, "SERVICE", "330604002");
        var result = run(100_000);
        assertEquals("SELECTED IN_FULL 10000", say(result, 1));
        assertEquals("RESERVE QUOTA_FULL 0", say(result, 2));
        assertEquals("TOWNSHIP:330604001", line(result, 2).quota());
        assertEquals("SELECTED IN_FULL 10000", say(result, 3));
    }

    @Test
    void a_quota_in_money_is_reached_exactly_but_not_passed() {
        rules = rules(WhenMoneyShort.STOP, true, true, new Quota(Quota.Dimension.FIELD, "SERVICE", null, 20_000_00L));
        in(1, "SERVICE", "330604001");
        in(2, "SERVICE", "330604001");
        in(3, "SERVICE", "330604001");
        in(4, "SAFETY", "330604001");
        var result = run(100_000);
        assertEquals("SELECTED IN_FULL 10000", say(result, 2));
        assertEquals("RESERVE QUOTA_FULL 0", say(result, 3));
        assertEquals("SELECTED IN_FULL 10000", say(result, 4));
    }

    @Test
    void a_track_quota_keeps_money_for_the_other_list_and_equal_places_take_turns() {
        rules = rules(WhenMoneyShort.CONTINUE, true, true, new Quota(Quota.Dimension.TRACK, "registered", null, 20_000_00L));
        for (int i = 1; i <= 3; i++) ranked.add(candidate(i, "registered", 0, i, true, 90, 10_000, null, "SERVICE", "330604001"));
        for (int i = 1; i <= 2; i++) ranked.add(candidate(10 + i, "filed", 1, i, true, 70, 10_000, null, "SERVICE", "330604001"));
        var result = run(40_000);
        assertEquals("RESERVE QUOTA_FULL 0", say(result, 3));
        assertEquals("SELECTED IN_FULL 10000", say(result, 12));
        assertEquals(List.of(1L, 2L, 3L, 11L, 12L), result.lines().stream().map(ProposedLine::applicationId).toList());
        assertEquals(1, line(result, 3).reserveNo());
    }

    @ParameterizedTest(name = "score {0} of a request of 10000: {1}")
    @CsvSource({"90, SELECTED BY_BAND 10000", "269/3, SELECTED BY_BAND 8000", "80, SELECTED BY_BAND 8000", "2399/30, OFFERED BELOW_MINIMUM 5000",
        "60, OFFERED BELOW_MINIMUM 5000", "599/10, NOT_SELECTED NO_BAND 0"})
    void bands_are_half_open_and_read_the_exact_score(String score, String expected) {
        amounts = new AmountRules(AwardBy.BY_BAND, BasisPoints.percent(100), BasisPoints.percent(0), true, 100L,
                List.of(new ScoreBand(90, BasisPoints.percent(100)), new ScoreBand(80, BasisPoints.percent(80)), new ScoreBand(60, BasisPoints.percent(50))), List.of());
        ranked.add(new Candidate(1, "filed", 0, 1, true, true, Fraction.parse(score), Money.yuan(10_000), Money.yuan(6_000), "SERVICE", "filed", "330604001", null));
        assertEquals(expected, say(run(100_000), 1));
    }

    @Test
    void prizes_go_by_place_and_never_exceed_the_request() {
        amounts = new AmountRules(AwardBy.BY_RANK, BasisPoints.percent(100), BasisPoints.percent(0), false, 100L, List.of(),
                List.of(new Prize(new LocalText("一等", "first"), 1, 5_000_00L), new Prize(new LocalText("二等", "second"), 2, 3_000_00L)));
        add(1, 10_000, null);
        add(2, 10_000, null);
        add(3, 2_000, null);
        add(4, 10_000, null);
        var result = run(100_000);
        assertEquals("SELECTED BY_RANK 5000", say(result, 1));
        assertEquals("SELECTED BY_RANK 3000", say(result, 2));
        assertEquals("SELECTED BY_RANK 2000", say(result, 3));
        assertEquals("NOT_SELECTED NO_PRIZE 0", say(result, 4));
    }

    @Test
    void amounts_come_in_whole_steps_rounded_down() {
        amounts = new AmountRules(AwardBy.BY_BAND, BasisPoints.percent(100), BasisPoints.percent(0), false, 100_00L,
                List.of(new ScoreBand(0, new BasisPoints(3333))), List.of());
        add(1, 10_000, null);
        assertEquals("SELECTED BY_BAND 3300", say(run(100_000), 1));
    }

    @Test
    void the_shares_for_organising_and_evaluation_are_kept_back() {
        rules = new DecisionRules(BasisPoints.percent(5), BasisPoints.percent(3), List.of(), WhenMoneyShort.CONTINUE, true, Days.working(5),
                new ReserveRules(true, null), Days.working(5));
        var pool = PoolBudget.of(1, Money.yuan(100_000), rules);
        assertEquals(5_000_00, pool.organisingFen());
        assertEquals(3_000_00, pool.evaluationFen());
        assertEquals(92_000_00, pool.forAwardsFen());
    }

    @Test
    void an_award_comes_from_one_pool_and_the_pools_are_used_in_order() {
        add(1, 30_000, null);
        add(2, 20_000, null);
        add(3, 10_000, null);
        var result = Allocation.of(amounts, rules, List.of(pool(7, 40_000), pool(8, 20_000)), deviations, ranked);
        assertEquals(7L, line(result, 1).poolId());
        assertEquals(8L, line(result, 2).poolId());
        assertEquals(7L, line(result, 3).poolId());
    }

    @ParameterizedTest(name = "cut to {0} of 30000 with a minimum of 20000: {1}")
    @CsvSource({"25000, SELECTED CUT 25000", "20000, SELECTED CUT 20000", "19999, OFFERED BELOW_MINIMUM 19999"})
    void a_cut_below_the_minimum_is_an_offer(long cut, String expected) {
        add(1, 30_000, 20_000L);
        deviations.add(new Deviation(1, DeviationKind.CUT, cut * 100, "重复部分核减"));
        assertEquals(expected, say(run(100_000), 1));
    }

    @Test
    void what_is_cut_or_passed_over_goes_to_those_behind_and_who_is_taken_ahead_goes_first() {
        add(1, 30_000, 20_000L);
        add(2, 20_000, 10_000L);
        add(3, 20_000, 20_000L);
        deviations.add(new Deviation(1, DeviationKind.PASS_OVER, null, "与在建项目重复"));
        assertEquals("NOT_SELECTED PASSED_OVER 0", say(run(40_000), 1));
        assertEquals("SELECTED IN_FULL 20000", say(run(40_000), 3));
        deviations.clear();
        deviations.add(new Deviation(3, DeviationKind.TAKE, null, "填补空白领域"));
        assertEquals("SELECTED TAKEN_AHEAD 20000", say(run(40_000), 3));
        assertEquals("OFFERED REST_OF_MONEY 20000", say(run(40_000), 1));
        assertEquals("RESERVE MONEY_SHORT 0", say(run(40_000), 2));
    }

    @Test
    void what_is_settled_keeps_its_money_and_its_quota() {
        rules = rules(WhenMoneyShort.CONTINUE, true, true, new Quota(Quota.Dimension.TOWNSHIP, "330604001", 1, null));
        ranked.add(new Candidate(1, "filed", 0, 1, true, true, Fraction.of(90), Money.yuan(30_000), null, "SERVICE", "filed", "330604001",
                new Candidate.Settled(Money.yuan(30_000), 1L)));
        in(2, "SERVICE", "330604001");
        in(3, "SERVICE", "330604002");
        var result = run(40_000);
        assertEquals("KEPT SETTLED 30000", say(result, 1));
        assertEquals("RESERVE QUOTA_FULL 0", say(result, 2));
        assertEquals("SELECTED IN_FULL 10000", say(result, 3));
        assertEquals(0, result.pools().get(0).leftFen());
    }

    @Test
    void one_that_was_taken_back_gets_nothing() {
        ranked.add(new Candidate(1, "filed", 0, 1, true, false, Fraction.of(90), Money.yuan(30_000), null, null, "filed", null, null));
        assertEquals("NOT_SELECTED TAKEN_BACK 0", say(run(40_000), 1));
        assertNull(line(run(40_000), 1).poolId());
    }

    /** Whatever the lists: no more than the pool is given, nothing above the request, an offer never below the minimum unless a cut made it. */
    @Test
    void random_lists_never_break_the_limits() {
        var random = new Random(20_260_428);
        for (int round = 0; round < 500; round++) {
            ranked.clear();
            rules = rules(random.nextBoolean() ? WhenMoneyShort.CONTINUE : WhenMoneyShort.STOP, random.nextBoolean(), random.nextBoolean());
            int size = 1 + random.nextInt(20);
            for (int i = 1; i <= size; i++) {
                long asks = 1_000 + random.nextInt(50_000);
                ranked.add(candidate(i, "filed", 0, i, random.nextInt(5) > 0, 60 + random.nextInt(40), asks, random.nextBoolean() ? null : asks / 2, "SERVICE", "330604001"));
            }
            long pool = random.nextInt(200_000);
            var result = run(pool);
            long given = 0;
            for (int i = 0; i < size; i++) {
                var line = result.lines().get(i);
                var one = ranked.get(i);
                given += line.amountFen();
                assertEquals(true, line.amountFen() <= one.requested().fen());
                assertEquals(line.outcome().takesMoney(), line.amountFen() > 0);
                if (line.outcome().takesMoney() && one.minimum() != null) assertEquals(true, line.amountFen() >= one.minimum().fen());
            }
            assertEquals(pool * 100 - given, result.pools().get(0).leftFen());
        }
    }

    private Allocation.Result run(long yuan) {
        return Allocation.of(amounts, rules, List.of(pool(1, yuan)), deviations, ranked);
    }

    private PoolBudget pool(long id, long yuan) {
        return PoolBudget.of(id, Money.yuan(yuan), rules);
    }

    private void add(long id, long asks, Long minimum) {
        ranked.add(candidate(id, "filed", 0, (int) id, true, 90, asks, minimum, "SERVICE", "330604001"));
    }

    private void in(long id, String field, String township) {
        ranked.add(candidate(id, "filed", 0, (int) id, true, 90, 10_000, null, field, township));
    }

    private static Candidate candidate(long id, String list, int order, int place, boolean passed, long score, long asks, Long minimum, String field, String township) {
        return new Candidate(id, list, order, place, passed, true, Fraction.of(score), Money.yuan(asks), minimum == null ? null : Money.yuan(minimum),
                field, list, township, null);
    }

    private static DecisionRules rules(WhenMoneyShort when, boolean partial, boolean reserve, Quota... quotas) {
        return new DecisionRules(BasisPoints.percent(0), BasisPoints.percent(0), List.of(quotas), when, partial, Days.working(5), new ReserveRules(reserve, null),
                Days.working(5));
    }

    private static ProposedLine line(Allocation.Result result, long id) {
        return result.lines().stream().filter(line -> line.applicationId() == id).findFirst().orElseThrow();
    }

    private static String say(Allocation.Result result, long id) {
        var line = line(result, id);
        return line.outcome() + " " + line.reason() + " " + line.amountFen() / 100;
    }
}
