package org.yichuang.scenario;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.yichuang.decision.Decisions;
import org.yichuang.decision.Decisions.Entry;
import org.yichuang.house.ApiTest;

/** Scenario S1, the money: two projects with 247/3 each at a funding line of 42,000 yuan. */
@ApiTest
class S01FundingLineTest {
    @Inject Decisions decisions;

    private Decisions.Case tie() {
        return decisions.ranked(42_000_00, Entry.of("银龄课堂", 30_000_00, 20_000_00, "247/3").by("CRITERION_MEAN:need"),
                Entry.of("邻里食堂", 30_000_00, 20_000_00, "247/3").by("CRITERION_MEAN:need"));
    }

    @Test
    void the_need_decides_and_what_remains_is_too_little_for_the_second() {
        var one = tie();
        var decision = one.approved();
        one.officer().asks().get("/api/v1/decisions/" + decision).then().statusCode(200)
                .body("lists[0].lines[0].outcome", is("SELECTED")).body("lists[0].lines[0].amountFen", is(30_000_00))
                .body("lists[0].lines[0].score", is("82.33")).body("lists[0].lines[0].exactScore", is("247/3"))
                .body("lists[0].lines[0].decidedBy", is("CRITERION_MEAN:need"))
                .body("lists[0].lines[1].outcome", is("RESERVE")).body("lists[0].lines[1].reason", is("MONEY_SHORT"))
                .body("lists[0].lines[1].reserveNo", is(1)).body("lists[0].lines[1].amountFen", is(0)).body("pools[0].leftFen", is(12_000_00));
        assertEquals("RESERVE", one.status("邻里食堂"));
        assertEquals(30_000_00, one.pool().figure("reserved"));
        assertEquals(12_000_00, one.pool().figure("available"));
    }

    @Test
    void the_minutes_say_which_step_decided_and_what_is_left() {
        var one = tie();
        var decision = one.approved();
        one.lead().asks().get("/api/v1/decisions/" + decision + "/minutes").then().statusCode(200)
                .body("text.lists[0].lines[0].order.zh", is("得分相同（精确值 247/3），由“需求与必要性”平均分定先后"))
                .body("text.lists[0].lines[1].outcome.zh", containsString("候补第 1 名")).body("text.lists[0].lines[1].deviation", nullValue())
                .body("text.closing.zh", hasItem(containsString("剩余 12,000.00 元"))).body("text.closing.en", hasItem(containsString("CNY 12,000.00 left")));
    }

    @Test
    void where_every_step_ties_nothing_is_decided_before_the_public_draw() {
        var one = tie();
        decisions.awaitDraw(one);
        one.beginning().then().statusCode(409).body("code", is("ranking-awaits-draw"));
    }
}
