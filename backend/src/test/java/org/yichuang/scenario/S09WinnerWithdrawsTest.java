package org.yichuang.scenario;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yichuang.call.service.RuleTemplates;
import org.yichuang.application.Applications.Draft;
import org.yichuang.conduct.Listings;
import org.yichuang.decision.Decisions;
import org.yichuang.decision.Decisions.Case;
import org.yichuang.decision.Decisions.Entry;
import org.yichuang.decision.service.DecisionClock;
import org.yichuang.house.ApiTest;
import org.yichuang.house.Calls;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.notice.service.NoticeClock;

/** Scenario S9: P4 with 28,000 yuan withdraws on day 3 of publicity; 12,000 were left; P2 asks 30,000, P15 18,000. */
@ApiTest
class S09WinnerWithdrawsTest {
    @Inject Decisions decisions;
    @Inject Listings listings;
    @Inject Calls calls;
    @Inject DecisionClock decisionClock;
    @Inject NoticeClock noticeClock;
    @Inject BusinessClock clock;
    @Inject SystemClock system;

    @AfterEach
    void backToToday() {
        clock.moveTo(system.now());
    }

    private Case announced() {
        at("2026-04-20T10:00:00+08:00");
        var one = decisions.ranked(callWithReserveUntilEndOfJune(), 40_000_00, Entry.of("P4", 28_000_00, 20_000_00, "90").withHost(),
                Entry.of("P2", 30_000_00, 20_000_00, "85").withHost(), Entry.of("P15", 18_000_00, 15_000_00, "80").withHost());
        at("2026-04-28T10:00:00+08:00");
        one.announced();
        return one;
    }

    private void withdrawnOnDay3(Case one) {
        at("2026-05-06T10:00:00+08:00");
        one.on("P4", one.owner("P4"), "withdrawal", "负责人调离，无法实施").then().statusCode(200).body("status", is("IN_PUBLICITY"))
                .body("withdrawal.awaitsHost", is(true));
        one.on("P4", one.owner("P4"), "withdrawal", "再次").then().statusCode(409).body("code", is("withdrawal-asked"));
        one.on("P4", one.owner("P4"), "withdrawal-confirmation", null).then().statusCode(403);
        one.on("P4", one.named("P2").signatory(), "withdrawal-confirmation", null).then().statusCode(404);
        one.on("P4", one.named("P4").signatory(), "withdrawal-confirmation", null).then().statusCode(200).body("status", is("CANCELLED"))
                .body("withdrawal.awaitsHost", is(false));
    }

    @Test
    void the_first_reserve_is_offered_what_it_asked_accepts_and_gets_a_notice_of_its_own() {
        var one = announced();
        assertEquals("2026-06-30T16:00:00Z", one.field("P2", "reserveUntil"));
        withdrawnOnDay3(one);
        assertEquals("OFFERED", one.status("P2"));
        assertEquals("3000000", one.field("P2", "amountFen"));
        assertEquals("2026-05-12T16:00:00Z", one.field("P2", "offerUntil"));
        assertEquals("RESERVE", one.status("P15"));
        assertEquals(30_000_00, one.pool().figure("reserved"));
        assertEquals(10_000_00, one.pool().figure("available"));
        at("2026-05-08T09:00:00+08:00");
        one.owner("P2").asks().get("/api/v1/award-lines").then().statusCode(200).body("items[0].may", hasItem("ACCEPT"));
        one.on("P2", one.owner("P2"), "acceptance", null).then().statusCode(200).body("status", is("IN_PUBLICITY")).body("noticeEndsAt", is("2026-05-14T16:00:00Z"));
        at("2026-05-15T00:00:00+08:00");
        noticeClock.catchUp();
        assertEquals("CONFIRMED", one.status("P2"));
        assertEquals("RESERVE", one.status("P15"));
    }

    @Test
    void who_is_silent_has_lapsed_at_once_and_the_second_is_offered_its_request() {
        var one = announced();
        withdrawnOnDay3(one);
        at("2026-05-13T00:00:00+08:00");
        assertEquals("LAPSED", one.status("P2"));
        one.on("P2", one.owner("P2"), "acceptance", null).then().statusCode(422).body("code", is("offer-over"));
        decisionClock.catchUp();
        assertEquals("LAPSED", one.status("P2"));
        assertEquals("OFFERED", one.status("P15"));
        assertEquals("1800000", one.field("P15", "amountFen"));
        assertEquals(18_000_00, one.pool().figure("reserved"));
        assertEquals(22_000_00, one.pool().figure("available"));
    }

    @Test
    void who_declines_makes_way_for_the_second() {
        var one = announced();
        withdrawnOnDay3(one);
        one.on("P2", one.owner("P2"), "refusal", "已另有资助").then().statusCode(200).body("status", is("DECLINED"));
        assertEquals("OFFERED", one.status("P15"));
    }

    @Test
    void the_application_is_not_withdrawn_behind_the_award_and_who_waits_on_the_reserve_gives_that_up() {
        var one = announced();
        var application = one.named("P2").draft();
        application.owner().asks().body(Map.of("reason", "不做了")).post("/api/v1/applications/" + application.id() + "/withdrawal").then().statusCode(409)
                .body("code", is("decided-give-up"));
        one.officer().asks().header("If-Match", application.etag(one.officer())).header("Idempotency-Key", Draft.newKey()).body(Map.of("reason", "再查"))
                .post("/api/v1/applications/" + application.id() + "/reopening").then().statusCode(409).body("code", is("decided-not-reopened"));
        one.on("P2", one.owner("P2"), "withdrawal", "已另有资助").then().statusCode(200).body("status", is("RESERVE"));
        one.on("P2", one.named("P2").signatory(), "withdrawal-confirmation", null).then().statusCode(200).body("status", is("CANCELLED"));
        assertEquals("RESERVE", one.status("P15"));
        withdrawnOnDay3(one);
        assertEquals("OFFERED", one.status("P15"));
    }

    @Test
    void the_gate_is_asked_again_on_the_day_of_the_offer() {
        var one = announced();
        String host = one.officer().asks().get("/api/v1/organisations/" + one.named("P2").draft().organisation()).then().extract().path("hostId");
        listings.list(host, "ABNORMAL", clock.today());
        withdrawnOnDay3(one);
        assertEquals("RESERVE", one.status("P2"));
        assertEquals("OFFERED", one.status("P15"));
    }

    @Test
    void after_the_end_of_june_nobody_moves_up() {
        var one = announced();
        at("2026-07-01T00:00:00+08:00");
        assertEquals("NOT_SELECTED", one.status("P2"));
        decisionClock.catchUp();
        assertEquals("NOT_SELECTED", one.status("P2"));
        one.on("P2", one.officer(), "offer", null).then().statusCode(409).body("code", is("not-next"));
    }

    /** The district's rules with a reserve list of 63 days, so that it ends on 30 June. */
    private Calls.Call callWithReserveUntilEndOfJune() {
        var call = calls.draft();
        var rules = (ObjectNode) new RuleTemplates().require(Calls.TEMPLATE).deepCopy();
        ((ObjectNode) rules.at("/decision/reserve/expiresAfter")).put("count", 63);
        var tag = call.officer().asks().get("/api/v1/calls/" + call.id() + "/rule-book").then().statusCode(200).extract().header("ETag");
        call.officer().asks().header("If-Match", tag).body(rules.toString()).put("/api/v1/calls/" + call.id() + "/rule-book").then().statusCode(200);
        return calls.published(call);
    }

    private void at(String instant) {
        clock.moveTo(OffsetDateTime.parse(instant).toInstant());
    }
}
