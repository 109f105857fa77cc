package org.yichuang.award;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yichuang.award.ChangeItem.Kind;
import org.yichuang.award.ChangeOpening.Why;
import org.yichuang.award.domain.ChangeClashes;
import org.yichuang.call.rules.ChangeRules;
import org.yichuang.call.rules.ChangeRules.ChangeRule;
import org.yichuang.call.rules.ChangeRules.DecidedBy;
import org.yichuang.kernel.money.BasisPoints;
import org.yichuang.kernel.problem.Refusal;
import org.yichuang.kernel.problem.Refusal.FieldFault;

/** Which changes do not go together, as one table. */
class ChangeClashesTest {
    @ParameterizedTest(name = "{0} waits, {1} is asked for: {2}")
    @CsvSource({"LEADER, LEADER, WAITING", "PLACE, PLACE, WAITING", "PERIOD, PERIOD, WAITING", "TARGET_GROUP, TARGET_GROUP, WAITING",
        "HOST_OR_PAYEE, HOST_OR_PAYEE, WAITING", "PERIOD, STEP_DATES, DATES_WAITING", "STEP_DATES, PERIOD, DATES_WAITING", "BUDGET_MOVE, BUDGET_MOVE, ", "LEADER, PLACE, ", "TARGET_GROUP, TARGET, "})
    void what_waits_closes_the_same_and_what_hangs_on_it(Kind waits, Kind asked, Why why) {
        var clashes = clashes(DecidedBy.APPROVAL, item(waits, 0));
        var opening = opening(clashes, asked);
        assertEquals(why, opening.why());
        assertEquals(why == null, opening.open());
        assertEquals(why == null ? null : 4, opening.waitingNumber());
        if (why == null) assertDoesNotThrow(() -> clashes.require(List.of(item(asked, 1))));
        else assertEquals(List.of("/items/0/kind"), faults(clashes, item(asked, 1)));
    }

    @Test
    void another_step_or_target_may_be_asked_for_but_not_the_same() {
        var clashes = clashes(DecidedBy.APPROVAL, item(Kind.TARGET, 1));
        assertEquals(List.of(1), opening(clashes, Kind.TARGET).waitingIndexes());
        assertDoesNotThrow(() -> clashes.require(List.of(item(Kind.TARGET, 0))));
        assertEquals(List.of("/items/1/index"), faults(clashes, item(Kind.TARGET, 0), item(Kind.TARGET, 1)));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void within_a_request_only_moves_stand_twice(Kind kind) {
        var clashes = clashes(DecidedBy.APPROVAL);
        if (kind == Kind.BUDGET_MOVE) assertDoesNotThrow(() -> clashes.require(List.of(item(kind, 0), item(kind, 0))));
        else assertEquals(1, faults(clashes, item(kind, 0), item(kind, 0)).size());
        assertEquals(kind != Kind.BUDGET_MOVE && kind != Kind.STEP_DATES && kind != Kind.TARGET, opening(clashes, kind).once());
    }

    @Test
    void period_and_steps_go_together_in_one_request() {
        assertDoesNotThrow(() -> clashes(DecidedBy.APPROVAL).require(List.of(item(Kind.PERIOD, null), item(Kind.STEP_DATES, 0), item(Kind.STEP_DATES, 1))));
    }

    @Test
    void an_item_without_its_index_is_left_to_those_who_measure() {
        assertDoesNotThrow(() -> clashes(DecidedBy.APPROVAL, item(Kind.TARGET, 0)).require(List.of(item(Kind.TARGET, null))));
    }

    @Test
    void what_the_rule_book_makes_impossible_is_closed_but_a_target_is_measured_first() {
        var openings = clashes(DecidedBy.IMPOSSIBLE).openings();
        assertEquals(Arrays.asList(Kind.values()), openings.stream().map(ChangeOpening::kind).toList());
        for (var opening : openings) {
            if (opening.kind() == Kind.TARGET) assertTrue(opening.open());
            else assertEquals(Why.IMPOSSIBLE, opening.why());
        }
        assertFalse(opening(clashes(DecidedBy.IMPOSSIBLE), Kind.GRANT_INCREASE).open());
    }

    private static List<String> faults(ChangeClashes clashes, ChangeItem... items) {
        var refusal = assertThrows(Refusal.class, () -> clashes.require(List.of(items)));
        assertEquals(AwardProblem.CHANGE_CLASHES, refusal.code());
        return refusal.faults().stream().map(FieldFault::pointer).toList();
    }

    private static ChangeOpening opening(ChangeClashes clashes, Kind kind) {
        return clashes.openings().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    private static ChangeClashes clashes(DecidedBy all, ChangeItem... waiting) {
        var rules = Arrays.stream(ChangeRules.Kind.values()).map(kind -> new ChangeRule(kind, all, false, false)).toList();
        return new ChangeClashes(new ChangeRules(new BasisPoints(1000), new BasisPoints(1000), rules, null),
                waiting.length == 0 ? List.of() : List.of(new ChangeClashes.Waiting(4, List.of(waiting))));
    }

    private static ChangeItem item(Kind kind, Integer index) {
        return new ChangeItem(kind, null, null, null, index, null, null, null);
    }
}
