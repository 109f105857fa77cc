package org.yichuang.award;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yichuang.award.Awards.Awarded;
import org.yichuang.decision.AwardLines;
import org.yichuang.house.ApiTest;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.money.Money;

/** Before signing the plan may become better and the grant smaller, never larger; the officer sees what changed. */
@ApiTest
class OptimisingTest {
    @Inject Awards awards;
    @Inject AwardLines lines;
    private Awarded one;

    @BeforeEach
    void an_award() {
        one = awards.registered(Awards.S6);
    }

    @Test
    void a_smaller_grant_frees_the_difference_once_it_is_accepted() {
        propose(plan(200_000)).then().statusCode(200).body("revisions[0].status", is("PROPOSED")).body("revisions[0].beforeFen", is(3_000_000))
                .body("revisions[0].amountFen", is(2_800_000)).body("amountFen", is(3_000_000)).body("may", hasSize(0));
        one.step(one.officer(), "text", null).then().statusCode(409).body("code", is("revision-open"));
        propose(plan(300_000)).then().statusCode(409).body("code", is("revision-open"));
        one.step(one.owner(), "revisions/decision", Map.of("accepted", true, "words", "x")).then().statusCode(403);
        assertEquals(3_000_000, one.pool().figure("reserved"));
        one.step(one.officer(), "revisions/decision", Map.of("accepted", true, "words", "同意。")).then().statusCode(200).body("amountFen", is(2_800_000))
                .body("awardedFen", is(3_000_000)).body("tranches.amountFen", contains(1_400_000, 840_000, 560_000));
        assertEquals(2_800_000, one.pool().figure("reserved"));
        assertEquals(Money.fen(2_800_000), lines.require(one.awardLineId()).amount());
        var inForce = one.inForce();
        assertEquals(0, one.pool().figure("reserved"));
        assertEquals(2_800_000, one.pool().figure("committed"));
        inForce.showProject(one.owner()).then().statusCode(200).body("grantFen", is(2_800_000));
    }

    @Test
    void what_is_sent_back_changes_nothing_and_may_be_proposed_anew() {
        propose(plan(200_000)).then().statusCode(200);
        one.step(one.officer(), "revisions/decision", Map.of("accepted", false, "words", "请说明减少的原因。")).then().statusCode(200)
                .body("amountFen", is(3_000_000)).body("revisions[0].status", is("RETURNED"));
        one.step(one.officer(), "revisions/decision", Map.of("accepted", true, "words", "x")).then().statusCode(409).body("code", is("no-open-revision"));
        propose(plan(100_000)).then().statusCode(200).body("revisions", hasSize(2));
        assertEquals(3_000_000, one.pool().figure("reserved"));
    }

    @Test
    void more_money_broken_caps_and_impossible_dates_are_refused() {
        propose(plan(-100_000)).then().statusCode(422).body("code", is("amount-only-down"));
        var capped = plan(0);
        take(capped, 1, 1_190_000);
        take(capped, 4, 310_000);
        propose(capped).then().statusCode(422).body("code", is("budget-faults")).body("errors.pointer", hasItem("/plan/budget/lines"));
        propose(plan(0).put("endsOn", "2031-01-01")).then().statusCode(422).body("code", is("dates-not-in-rules"));
        propose(plan(0).put("startsOn", "+999999999-12-01")).then().statusCode(422).body("code", is("start-day"));
        var stale = one.owner().asks().header("If-Match", "\"99\"").body(Json.write(Map.of("plan", plan(0), "note", "x")))
                .post("/api/v1/agreements/" + one.agreement() + "/revisions");
        stale.then().statusCode(412);
        one.owner().asks().header("If-Match", one.etag()).body("{\"plan\":null,\"note\":\"x\"}").post("/api/v1/agreements/" + one.agreement() + "/revisions")
                .then().statusCode(400).body("errors[0].pointer", is("/plan"));
    }

    private Response propose(JsonNode plan) {
        return one.step(one.owner(), "revisions", Map.of("plan", plan, "note", "按评审意见减少物资。"));
    }

    /** As agreed, with so much less asked of the grant. */
    private ObjectNode plan(long less) {
        try {
            var plan = (ObjectNode) Json.MAPPER.readTree(one.show(one.owner()).asString()).get("plan");
            // Publicity and management stay at their tenth of the grant.
            take(plan, 0, 300_000 - less / 10);
            take(plan, 1, 1_200_000 - less + less / 10 * 2);
            take(plan, 4, 300_000 - less / 10);
            return plan;
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void take(JsonNode plan, int index, long fen) {
        line(plan, index).put("grantFen", fen).put("unitPriceFen", fen);
    }

    private static ObjectNode line(JsonNode plan, int index) {
        return (ObjectNode) plan.get("budget").get(index);
    }
}
