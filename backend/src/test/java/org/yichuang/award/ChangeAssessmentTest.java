package org.yichuang.award;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yichuang.award.ChangeItem.Kind;
import org.yichuang.award.ChangeItem.Move;
import org.yichuang.award.domain.ChangeAssessment;
import org.yichuang.award.domain.TranchePlanning;
import org.yichuang.call.rules.ChangeRules.DecidedBy;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.problem.Refusal;

/** What the default rule book says about changes and about parts of a grant, without a service around it. */
class ChangeAssessmentTest {
    private static final RuleBookContent RULES = rules();
    private static final Money GRANT = Money.yuan(30_000);
    private static final LocalDate FROM = LocalDate.of(2026, 6, 1);
    private static final LocalDate TO = LocalDate.of(2027, 1, 31);
    private static final AgreedPlan AGREED = new AgreedPlan("摘要", "社区服务站", "陈月琴", "老年人", FROM, TO, "思路",
            List.of(new PlanStep(FROM, FROM.plusDays(29), "准备", null, "公布"), new PlanStep(FROM.plusDays(30), TO, "送餐", null, "完成")),
            List.of(new PlanTarget("送餐", 1000, "人次", "签收")), 90, 0,
            List.of(line("p", "publicity", 3_000), line("m", "materials", 12_000), line("e", "expert", 4_500), line("s", "staff", 6_000),
                    line("g", "management", 3_000), line("t", "tax", 1_500)));

    @ParameterizedTest(name = "moved {0} before, {1} now: {2}")
    @CsvSource({"0, 1000, NOTICE", "1000, 2000, NOTICE", "1000, 2000.01, APPROVAL", "1000, 2500, APPROVAL", "2999.99, 0.01, NOTICE", "3000, 0.01, APPROVAL"})
    void exactly_the_tolerance_is_a_notice_and_it_never_starts_again(String before, String now, DecidedBy decidedBy) {
        var found = assess(fen(before), move("m", "e", fen(now)));
        assertEquals(decidedBy, found.decidedBy());
        assertEquals(fen(before).plus(fen(now)), found.cumulative());
    }

    @Test
    void moving_back_counts_again() {
        var found = assess(Money.ZERO, move("m", "e", Money.yuan(2_000)), move("e", "m", Money.yuan(1_500)));
        assertEquals(Money.yuan(3_500), found.moved());
        assertEquals(DecidedBy.APPROVAL, found.decidedBy());
        assertEquals(AwardProblem.CHANGE_WITHOUT_EFFECT,
                assertThrows(Refusal.class, () -> assess(Money.ZERO, move("m", "e", GRANT.share(RULES.changes().tolerance())),
                        move("e", "m", GRANT.share(RULES.changes().tolerance())))).code());
    }

    @Test
    void nothing_goes_into_what_is_at_its_cap_and_nothing_out_of_what_is_empty() {
        refused("fault.at-cap", move("m", "g", Money.fen(1)));
        refused("fault.at-cap", move("m", "p", Money.yuan(100)));
        refused("fault.not-enough-in-line", move("t", "e", Money.yuan(1_501)));
        refused("fault.no-such-line", move("x", "e", Money.yuan(1)));
        refused("fault.no-such-line", move("e", "e", Money.yuan(1)));
        assertEquals(DecidedBy.NOTICE, assess(Money.ZERO, move("g", "e", Money.yuan(100))).decidedBy());
    }

    @Test
    void a_new_line_needs_approval_and_a_known_item() {
        var item = new ChangeItem(Kind.BUDGET_MOVE, List.of(new Move("m", null, "expert", "急救培训", 10_000)), null, null, null, null, null, null);
        var found = assess(Money.ZERO, item);
        assertEquals(DecidedBy.APPROVAL, found.decidedBy());
        assertEquals(Money.fen(10_000), found.plan().budget().get(6).grant());
        assertEquals(GRANT, found.plan().granted());
        refused("fault.new-line", new ChangeItem(Kind.BUDGET_MOVE, List.of(new Move("m", null, "cars", "车", 10_000)), null, null, null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({"900, NOTICE", "899, APPROVAL_AFTER_OPINION", "1200, NOTICE"})
    void targets_are_measured_on_what_was_agreed_at_first(long number, DecidedBy decidedBy) {
        assertEquals(decidedBy, assess(Money.ZERO, new ChangeItem(Kind.TARGET, null, null, null, 0, null, null, number)).decidedBy());
        var lowered = assess(Money.ZERO, new ChangeItem(Kind.TARGET, null, null, null, 0, null, null, 900L)).plan();
        var again = new ChangeAssessment(RULES, 2026, AGREED, lowered, GRANT, Money.ZERO, code -> true)
                .take(List.of(new ChangeItem(Kind.TARGET, null, null, null, 0, null, null, 850L)));
        assertEquals(DecidedBy.APPROVAL_AFTER_OPINION, again.decidedBy());
    }

    @Test
    void place_leader_dates_and_the_strictest_decides() {
        assertEquals(DecidedBy.RECORD_ONLY, assess(Money.ZERO, place("330604002016")).decidedBy());
        assertEquals(DecidedBy.APPROVAL_AFTER_OPINION, assess(Money.ZERO, place("330604001001")).decidedBy());
        assertEquals(DecidedBy.RECORD_ONLY, assess(Money.ZERO, new ChangeItem(Kind.STEP_DATES, null, FROM, FROM.plusDays(20), 0, null, null, null)).decidedBy());
        assertEquals(DecidedBy.APPROVAL_AFTER_OPINION, assess(Money.ZERO, place("330604002016"), text(Kind.LEADER, "王小燕")).decidedBy());
        var payee = assess(Money.ZERO, text(Kind.HOST_OR_PAYEE, null));
        assertEquals(List.of(DecidedBy.APPROVAL, true, true), List.of(payee.decidedBy(), payee.gatesAgain(), payee.supplementary()));
        refused("fault.impossible", text(Kind.GRANT_INCREASE, null));
        refused("fault.incomplete", text(Kind.LEADER, " "));
        assertEquals(AwardProblem.CHANGE_WITHOUT_EFFECT, refusal(text(Kind.LEADER, "陈月琴")).code());
        assertEquals(AwardProblem.DATES_NOT_IN_RULES, refusal(new ChangeItem(Kind.STEP_DATES, null, FROM.minusDays(1), FROM, 0, null, null, null)).code());
        assertEquals(AwardProblem.DATES_NOT_IN_RULES, refusal(new ChangeItem(Kind.PERIOD, null, FROM, TO.plusMonths(3), null, null, null, null)).code());
        assertEquals(DecidedBy.APPROVAL_AFTER_OPINION, assess(Money.ZERO, new ChangeItem(Kind.PERIOD, null, FROM, TO.plusMonths(1), null, null, null, null)).decidedBy());
    }

    @ParameterizedTest
    @CsvSource({"2153846, '1076923,646153,430770'", "1000000, '700000,300000'", "1000001, '500000,300000,200001'", "5, '3,2'"})
    void a_grant_is_split_floored_and_the_last_part_is_the_rest(long fen, String parts) {
        var expected = Arrays.stream(parts.split(",")).map(Long::valueOf).toList();
        assertEquals(expected, TranchePlanning.of(RULES.tranches(), Money.fen(fen)).stream().map(PlannedTranche::amountFen).toList());
    }

    @ParameterizedTest
    @CsvSource({"1"})
    void an_award_too_small_for_its_parts_is_refused(long fen) {
        assertEquals(AwardProblem.TRANCHE_TOO_SMALL, assertThrows(Refusal.class, () -> TranchePlanning.of(RULES.tranches(), Money.fen(fen))).code());
    }

    private static ChangeAssessment assess(Money before, ChangeItem... items) {
        return new ChangeAssessment(RULES, 2026, AGREED, AGREED, GRANT, before, code -> code.startsWith("330604002")).take(List.of(items));
    }

    private static void refused(String key, ChangeItem item) {
        assertEquals(key, refusal(item).faults().get(0).messageKey());
    }

    private static Refusal refusal(ChangeItem item) {
        return assertThrows(Refusal.class, () -> assess(Money.ZERO, item));
    }

    private static ChangeItem move(String from, String to, Money amount) {
        return new ChangeItem(Kind.BUDGET_MOVE, List.of(new Move(from, to, null, null, amount.fen())), null, null, null, null, null, null);
    }

    private static ChangeItem place(String code) {
        return new ChangeItem(Kind.PLACE, null, null, null, null, "新地点", code, null);
    }

    private static ChangeItem text(Kind kind, String text) {
        return new ChangeItem(kind, null, null, null, null, text, null, null);
    }

    private static BudgetLine line(String id, String item, long yuan) {
        return new BudgetLine(id, item, item, 1, yuan * 100, yuan * 100);
    }

    private static Money fen(String yuan) {
        return Money.fen(new java.math.BigDecimal(yuan).movePointRight(2).longValueExact());
    }

    private static RuleBookContent rules() {
        try (var in = ChangeAssessmentTest.class.getResourceAsStream("/rulebooks/shangyu-2020-33.json")) {
            return Json.MAPPER.readValue(in, RuleBookContent.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
