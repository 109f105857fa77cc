package org.yichuang.gate;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;

/** The table of domain 4.4, cell by cell: B blocks, E is examined, – is not asked. */
@ApiTest
class RestrictionsTest {
    @Inject Restrictions restrictions;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "state-normal, B B B B B", "dormant-looked-at, E - - - E", "governance, B - B B B", "abnormal-list, B B B B B", "serious-list, B B B B B",
        "open-refund, B B B B B", "overdue-settlement, B B B B B", "last-grade, B - - B E", "investigated, E B B B B", "standing, B - - B B",
        "age-registered, B - B - -"})
    void a_record_stands_in_the_way_of_what_the_table_says(String ruleId, String cells) {
        assertEquals(cells, java.util.stream.Stream.of(RestrictionPoint.values()).map(point -> cell(point, ruleId)).collect(Collectors.joining(" ")));
    }

    @Test
    void applying_stays_blocked_for_a_term_after_removal_and_money_does_not() {
        assertEquals(LookBack.months(12), find(RestrictionPoint.APPLY, "REGISTERED").get("abnormal-list").requirement().lookBack());
        assertEquals(Requirement.is(false), find(RestrictionPoint.RECEIVE_MONEY, "REGISTERED").get("abnormal-list").requirement());
        assertEquals(3, find(RestrictionPoint.APPLY, "FILED").get("age-filed").requirement().least());
        assertFalse(find(RestrictionPoint.APPLY, "FILED").containsKey("age-registered"));
    }

    @Test
    void everybody_may_read_them() {
        People.anybody().get("/api/v1/gates/restrictions").then().statusCode(200).body("points.point", hasItem("BE_HONOURED"))
                .body("points[0].registered[0].ruleVersion", is(restrictions.version()));
    }

    private String cell(RestrictionPoint point, String ruleId) {
        var condition = find(point, "REGISTERED").get(ruleId);
        return condition == null ? "-" : condition.effect().name().substring(0, 1);
    }

    private Map<String, Condition> find(RestrictionPoint point, String kind) {
        return restrictions.conditions(point, "implementer", kind).stream().collect(Collectors.toMap(Condition::ruleId, one -> one));
    }
}
