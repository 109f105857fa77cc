package org.yichuang.scenario;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yichuang.decision.Decisions;
import org.yichuang.decision.Decisions.Case;
import org.yichuang.decision.Decisions.Entry;
import org.yichuang.fund.Funds;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.notice.service.NoticeClock;
import org.yichuang.review.Rankings;

/** Scenario S2, publicity: a conflict found two days into publicity swaps P7 and P8; only their lines are announced anew. */
@ApiTest
class S02PublicityAfterLateConflictTest {
    @Inject Decisions decisions;
    @Inject Rankings rankings;
    @Inject NoticeClock noticeClock;
    @Inject BusinessClock clock;
    @Inject SystemClock system;

    @AfterEach
    void backToToday() {
        clock.moveTo(system.now());
    }

    private Case announced() {
        at("2026-04-20T10:00:00+08:00");
        var one = decisions.ranked(60_000_00, Entry.of("P1", 30_000_00, 20_000_00, "90"), Entry.of("P7", 30_000_00, 20_000_00, "251/3"),
                Entry.of("P8", 30_000_00, 20_000_00, "83"));
        at("2026-04-28T10:00:00+08:00");
        one.announced();
        return one;
    }

    @Test
    void only_the_lines_that_changed_come_down_and_are_announced_anew() {
        var one = announced();
        var first = one.field("P1", "noticeId");
        var version1 = rankings.ofCall(one.callId()).get(0).id();
        assertEquals("RESERVE", one.status("P8"));
        at("2026-04-30T10:00:00+08:00");
        object(first, 1);
        assertEquals("true", one.field("P7", "suspended"));

        decisions.rerank(one, "MEAN", "P1", "P8=333/4", "P7=331/4");
        assertEquals("true", one.field("P8", "suspended"));
        assertEquals("false", one.field("P1", "suspended"));
        var second = one.approved();
        assertEquals("IN_PUBLICITY", one.status("P1"));
        assertEquals("SELECTED", one.status("P8"));
        assertEquals("RESERVE", one.status("P7"));
        assertEquals("1", one.field("P7", "reserveNo"));
        assertEquals("0", one.field("P7", "amountFen"));
        assertEquals(60_000_00, one.pool().figure("reserved"));
        assertEquals(0, one.pool().figure("committed") + one.pool().figure("paid"));
        one.lead().asks().get("/api/v1/decisions/" + second + "/minutes").then().statusCode(200)
                .body("text.lists[0].method.zh", containsString("4 份有效评分，直接取平均"))
                .body("text.lists[0].lines.score", is(List.of("90.00", "83.25", "82.75")));

        at("2026-05-06T10:00:00+08:00");
        one.step(one.officer(), second, "publicity", Map.of()).then().statusCode(200);
        assertNotEquals(first, one.field("P8", "noticeId"));
        assertEquals(first, one.field("P1", "noticeId"));
        People.anybody().get("/api/v1/public/notices/" + first).then().statusCode(200).body("lines.status", is(List.of("IN_PUBLICITY", "WITHDRAWN", "WITHDRAWN")));
        People.anybody().get("/api/v1/public/notices/" + one.field("P8", "noticeId")).then().statusCode(200)
                .body("lines.title", hasItems(Entry.full("P8"), Entry.full("P7"))).body("lines.size()", is(2))
                .body("firstDay", is("2026-05-07")).body("lastDay", is("2026-05-12"));

        at("2026-05-09T00:00:00+08:00");
        noticeClock.catchUp();
        assertEquals("CONFIRMED", one.status("P1"));
        assertEquals("IN_PUBLICITY", one.status("P8"));
        at("2026-05-13T00:00:00+08:00");
        noticeClock.catchUp();
        assertEquals("CONFIRMED", one.status("P8"));
        assertEquals("RESERVE", one.status("P7"));
        assertEquals(1, rankings.require(version1).version());
        assertEquals(2, rankings.ofCall(one.callId()).get(0).version());
    }

    @Test
    void a_line_that_the_new_ranking_moved_is_not_confirmed_before_a_new_decision() {
        var one = announced();
        at("2026-04-30T10:00:00+08:00");
        decisions.rerank(one, "MEAN", "P1", "P8=333/4", "P7=331/4");
        at("2026-05-09T00:00:00+08:00");
        noticeClock.catchUp();
        assertEquals("CONFIRMED", one.status("P1"));
        assertEquals("IN_PUBLICITY", one.status("P7"));
        assertEquals("true", one.field("P7", "suspended"));
    }

    @Test
    void a_new_version_that_puts_everything_back_lets_the_lines_go_on() {
        var one = announced();
        at("2026-04-30T10:00:00+08:00");
        decisions.rerank(one, "MEAN", "P1", "P8=333/4", "P7=331/4");
        decisions.rerank(one, "TRIMMED_MEAN", "P1", "P7", "P8");
        at("2026-05-09T00:00:00+08:00");
        noticeClock.catchUp();
        one.approved();
        assertEquals("CONFIRMED", one.status("P7"));
        assertEquals("RESERVE", one.status("P8"));
    }

    private void object(String notice, int line) {
        String id = People.anybody().get("/api/v1/public/notices/" + notice).then().statusCode(200).extract().path("lines[" + line + "].id");
        People.anybody().header("Idempotency-Key", Funds.key()).body("""
                {"lineId":"%s","grounds":"评委三号是该项目依托单位的理事。","name":"王秀英","contact":"0575-0000 1234"}""".formatted(id))
                .post("/api/v1/public/notices/" + notice + "/objections").then().statusCode(201);
    }

    private void at(String instant) {
        clock.moveTo(OffsetDateTime.parse(instant).toInstant());
    }
}
