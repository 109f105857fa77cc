package org.yichuang.decision;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yichuang.decision.Decisions.Case;
import org.yichuang.decision.Decisions.Entry;
import org.yichuang.fund.Funds;
import org.yichuang.house.ApiTest;
import org.yichuang.house.Calls;
import org.yichuang.house.People;
import org.yichuang.identity.Role;

/** Drafting, proposing, approving and announcing a decision, and all that is refused on the way. */
@ApiTest
class DecisionTest {
    @Inject Decisions decisions;
    @Inject Calls calls;
    @Inject Funds funds;
    @Inject People people;

    private Case three() {
        return decisions.ranked(50_000_00, Entry.of("甲", 30_000_00, 20_000_00, "90"), Entry.of("乙", 20_000_00, 10_000_00, "85"),
                Entry.of("丙", 10_000_00, 5_000_00, "55").failed());
    }

    @Test
    void the_officer_proposes_the_lead_approves_and_the_money_is_set_aside() {
        var one = three();
        var decision = one.begin();
        one.officer().asks().get("/api/v1/decisions/" + decision).then().statusCode(200).body("status", is("DRAFT")).body("stale", is(false))
                .body("lists[0].lines.outcome", is(List.of("SELECTED", "SELECTED", "NOT_SELECTED"))).body("lists[0].lines[2].reason", is("FAILED_PASS_MARK"))
                .body("pools[0].leftFen", is(0)).body("may", hasItems("EDIT", "PROPOSE", "DISCARD"));
        assertEquals(0, one.pool().figure("reserved"));
        one.step(one.officer(), decision, "proposal", null).then().statusCode(200).body("status", is("PROPOSED")).body("may", not(hasItem("APPROVE")));
        one.step(one.lead(), decision, "approval", null).then().statusCode(200).body("status", is("APPROVED")).body("approvedBy", notNullValue())
                .body("reserveUntil", notNullValue()).body("lists[0].lines[0].awardLineId", notNullValue());
        assertEquals(50_000_00, one.pool().figure("reserved"));
        assertEquals(0, one.pool().figure("available"));
        assertEquals("SELECTED", one.status("甲"));
        assertEquals("NOT_SELECTED", one.status("丙"));
        one.step(one.officer(), decision, "publicity", Map.of()).then().statusCode(200).body("announcedAt", notNullValue()).body("may", not(hasItem("ANNOUNCE")));
        assertEquals("IN_PUBLICITY", one.status("甲"));
        assertEquals("NOT_SELECTED", one.status("丙"));
        one.step(one.officer(), decision, "publicity", Map.of()).then().statusCode(409).body("code", is("nothing-to-announce"));
    }

    @Test
    void whoever_applied_learns_that_it_was_decided_selected_or_not() {
        var one = three();
        decided(one, "甲", false);
        one.approved();
        decided(one, "甲", true);
        decided(one, "丙", true);
        decided(three(), "甲", false);
    }

    private static void decided(Case one, String title, boolean expected) {
        var id = one.named(title).draft().id();
        one.owner(title).asks().get("/api/v1/applications/" + id).then().statusCode(200).body("decided", is(expected));
        one.owner(title).asks().get("/api/v1/applications").then().statusCode(200).body("items.find { it.id == '" + id + "' }.decided", is(expected));
    }

    @Test
    void nobody_approves_what_he_drafted_or_proposed() {
        var one = three();
        var decision = one.begin();
        one.step(one.lead(), decision, "proposal", null).then().statusCode(403);
        one.step(one.officer(), decision, "proposal", null).then().statusCode(200);
        one.step(one.officer(), decision, "approval", null).then().statusCode(403);
        var both = people.with(Role.BUREAU_LEAD);
        var other = three();
        var second = other.begin();
        other.step(other.officer(), second, "approval", null).then().statusCode(403);
        other.step(both, second, "approval", null).then().statusCode(409).body("code", is("illegal-step"));
    }

    @Test
    void a_lead_who_is_also_an_officer_cannot_do_both_steps() {
        var both = funds.both(Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD);
        var one = three();
        var mine = new Case(one.call(), one.applied(), one.pool(), both, both);
        var decision = mine.begin();
        mine.step(both, decision, "proposal", null).then().statusCode(200);
        mine.step(both, decision, "approval", null).then().statusCode(403).body("code", is("own-proposal"));
        mine.step(one.lead(), decision, "approval", null).then().statusCode(200);
    }

    @Test
    void wrong_role_wrong_region_and_no_account_learn_nothing() {
        var one = three();
        var decision = one.begin();
        var path = "/api/v1/decisions/" + decision;
        People.anybody().get(path).then().statusCode(401);
        one.owner("甲").asks().get(path).then().statusCode(403);
        people.with(Role.PROGRAMME_OFFICER, "/330604/330604001/").asks().get(path).then().statusCode(404);
        people.with(Role.BUREAU_LEAD, "/330681/").asks().header("If-Match", one.tag(decision)).header("Idempotency-Key", Funds.key()).post(path + "/approval")
                .then().statusCode(404);
        people.with(Role.AUDITOR).asks().get(path).then().statusCode(200).body("may", hasSize(0));
        people.with(Role.AUDITOR).asks().get(path + "/minutes").then().statusCode(200).body("frozen", is(false));
        people.with(Role.PROGRAMME_OFFICER, "/330604/330604001/").asks().header("Idempotency-Key", Funds.key()).body("{\"callId\":\"" + one.call().id() + "\"}")
                .post("/api/v1/decisions").then().statusCode(403);
        people.with(Role.PROGRAMME_OFFICER).asks().get("/api/v1/decisions?callId=" + one.call().id()).then().statusCode(200).body("items.id", is(List.of(decision)));
    }

    @Test
    void without_ranking_or_pool_there_is_nothing_to_decide_and_only_one_decision_is_open() {
        var call = calls.open();
        var officer = people.with(Role.PROGRAMME_OFFICER);
        officer.asks().header("Idempotency-Key", Funds.key()).body("{\"callId\":\"" + call.id() + "\"}").post("/api/v1/decisions").then().statusCode(422)
                .body("code", is("no-pool"));
        var pool = funds.pool(100_00);
        pool.clerk().asks().header("Idempotency-Key", Funds.key()).body("{\"callId\":\"" + call.id() + "\"}").post(pool.path() + "/calls").then().statusCode(200);
        officer.asks().header("Idempotency-Key", Funds.key()).body("{\"callId\":\"" + call.id() + "\"}").post("/api/v1/decisions").then().statusCode(422)
                .body("code", is("no-ranking"));
        var one = three();
        var decision = one.begin();
        one.beginning().then().statusCode(409).body("code", is("decision-open"));
        one.step(one.officer(), decision, "discarding", Map.of("words", "重新来过")).then().statusCode(200).body("status", is("DISCARDED"));
        one.beginning().then().statusCode(201).body("number", is(2));
    }

    @Test
    void stale_versions_repeated_keys_and_missing_headers() {
        var one = three();
        var decision = one.begin();
        var tag = one.tag(decision);
        one.edit(decision, List.of()).then().statusCode(200);
        one.step(one.officer(), decision, "discarding", Map.of("words", "x"), "\"999\"", Funds.key()).then().statusCode(412);
        one.officer().asks().header("If-Match", tag).post("/api/v1/decisions/" + decision + "/proposal").then().statusCode(428);
        one.officer().asks().header("Idempotency-Key", Funds.key()).post("/api/v1/decisions/" + decision + "/proposal").then().statusCode(428);
        one.step(one.officer(), decision, "proposal", null).then().statusCode(200);
        var key = Funds.key();
        var now = one.tag(decision);
        one.step(one.lead(), decision, "approval", null, now, key).then().statusCode(200);
        one.step(one.lead(), decision, "approval", null, now, key).then().statusCode(200).body("status", is("APPROVED"));
        assertEquals(50_000_00, one.pool().figure("reserved"));
        one.step(one.lead(), decision, "approval", null).then().statusCode(409);
        one.edit(decision, List.of()).then().statusCode(409);
    }

    @Test
    void a_departure_needs_its_reason_and_has_to_have_an_effect() {
        var one = three();
        var decision = one.begin();
        var first = one.named("甲").draft().id();
        var third = one.named("丙").draft().id();
        one.edit(decision, List.of(Map.of("applicationId", first, "kind", "PASS_OVER", "words", " "))).then().statusCode(400)
                .body("errors.pointer", hasItem("/deviations/0/words"));
        one.edit(decision, List.of(Map.of("applicationId", third, "kind", "TAKE", "words", "很有意义"))).then().statusCode(422)
                .body("code", is("deviation-unfounded")).body("errors[0].pointer", is("/deviations/0"));
        one.edit(decision, List.of(Map.of("applicationId", first, "kind", "CUT", "words", "核减"))).then().statusCode(422);
        one.edit(decision, List.of(Map.of("applicationId", first, "kind", "CUT", "amountFen", 30_000_00, "words", "核减"))).then().statusCode(422);
        one.edit(decision, List.of(Map.of("applicationId", first, "kind", "CUT", "amountFen", 25_000_50, "words", "核减"))).then().statusCode(422);
        one.edit(decision, List.of(Map.of("applicationId", third, "kind", "PASS_OVER", "words", "重复"))).then().statusCode(422);
        one.edit(decision, List.of(Map.of("applicationId", first, "kind", "CUT", "amountFen", 25_000_00, "words", "重复部分核减"))).then().statusCode(200)
                .body("lists[0].lines[0].outcome", is("SELECTED")).body("lists[0].lines[0].reason", is("CUT")).body("lists[0].lines[0].amountFen", is(25_000_00))
                .body("pools[0].leftFen", is(5_000_00));
        one.edit(decision, List.of(Map.of("applicationId", first, "kind", "CUT", "amountFen", 15_000_00, "words", "大部分重复"))).then().statusCode(200)
                .body("lists[0].lines[0].outcome", is("OFFERED")).body("lists[0].lines[0].reason", is("BELOW_MINIMUM"));
        one.officer().asks().get("/api/v1/decisions/" + decision + "/minutes").then().statusCode(200)
                .body("text.lists[0].lines[0].deviation", is("大部分重复")).body("text.closing.zh", hasItem(containsString("1 处偏离")));
    }

    @Test
    void what_is_cut_below_the_minimum_is_asked_first_and_then_announced_alone() {
        var one = three();
        var decision = one.begin();
        var first = one.named("甲").draft().id();
        one.edit(decision, List.of(Map.of("applicationId", first, "kind", "CUT", "amountFen", 15_000_00, "words", "大部分重复"))).then().statusCode(200);
        one.step(one.officer(), decision, "proposal", null).then().statusCode(200);
        one.step(one.lead(), decision, "approval", null).then().statusCode(200);
        assertEquals("OFFERED", one.status("甲"));
        assertEquals(35_000_00, one.pool().figure("reserved"));
        one.on("甲", one.owner("甲"), "withdrawal", "不做了").then().statusCode(409).body("code", is("withdrawal-late"));
        one.on("甲", one.owner("乙"), "acceptance", null).then().statusCode(404);
        one.on("甲", one.named("甲").draft().editor(), "acceptance", null).then().statusCode(403);
        one.on("甲", one.owner("甲"), "acceptance", null).then().statusCode(200).body("status", is("IN_PUBLICITY")).body("noticeId", notNullValue());
        one.on("甲", one.owner("甲"), "acceptance", null).then().statusCode(409).body("code", is("no-offer"));
    }

    @Test
    void a_new_ranking_makes_what_was_proposed_stale_and_a_draw_keeps_it_from_being_decided() {
        var one = three();
        var decision = one.begin();
        one.step(one.officer(), decision, "proposal", null).then().statusCode(200);
        decisions.rerank(one, "MEAN", "乙", "甲", "丙");
        one.lead().asks().get("/api/v1/decisions/" + decision).then().statusCode(200).body("stale", is(true)).body("hindrance", nullValue());
        one.step(one.lead(), decision, "approval", null).then().statusCode(409).body("code", is("decision-stale"));
        assertEquals(0, one.pool().figure("reserved"));
        one.step(one.lead(), decision, "return", Map.of("words", "排名已更新，请重新计算")).then().statusCode(200).body("status", is("DRAFT"));
        one.step(one.officer(), decision, "proposal", null).then().statusCode(409).body("code", is("decision-stale"));
        one.officer().asks().header("If-Match", one.tag(decision)).post("/api/v1/decisions/" + decision + "/refreshing").then().statusCode(200)
                .body("stale", is(false)).body("lists[0].lines[0].title", is(Entry.full("乙"))).body("lists[0].rankingVersion", is(2));
        decisions.awaitDraw(one);
        one.officer().asks().get("/api/v1/decisions/" + decision).then().statusCode(200).body("stale", is(true)).body("hindrance", is("ranking-awaits-draw"));
        one.officer().asks().header("If-Match", one.tag(decision)).post("/api/v1/decisions/" + decision + "/refreshing").then().statusCode(409)
                .body("code", is("ranking-awaits-draw"));
    }

    @Test
    void the_books_refuse_what_the_pool_does_not_hold_and_nothing_is_decided_then() {
        var one = three();
        var decision = one.begin();
        one.officer().asks().header("If-Match", one.tag(decision)).body("{\"deviations\":[],\"pools\":[{\"poolId\":\"" + one.pool().id() + "\",\"budgetFen\":6000000}]}")
                .put("/api/v1/decisions/" + decision + "/content").then().statusCode(200);
        one.pool().approve(one.pool().order("WITHDRAWAL", 1_00, null));
        one.step(one.officer(), decision, "proposal", null).then().statusCode(200);
        one.step(one.lead(), decision, "approval", null).then().statusCode(422).body("code", is("not-enough-money"));
        assertEquals(0, one.pool().figure("reserved"));
        one.lead().asks().get("/api/v1/decisions/" + decision).then().statusCode(200).body("status", is("PROPOSED"));
        one.officer().asks().get("/api/v1/award-lines?callId=" + one.call().id()).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void a_pool_that_is_not_linked_or_named_twice_is_refused() {
        var one = three();
        var decision = one.begin();
        var pools = "{\"deviations\":[],\"pools\":[{\"poolId\":\"%s\",\"budgetFen\":100}%s]}";
        one.officer().asks().header("If-Match", one.tag(decision)).body(pools.formatted(funds.pool(100).id(), "")).put("/api/v1/decisions/" + decision + "/content")
                .then().statusCode(422).body("code", is("pool-unknown"));
        one.officer().asks().header("If-Match", one.tag(decision)).body(pools.formatted(one.pool().id(), ",{\"poolId\":\"" + one.pool().id() + "\",\"budgetFen\":1}"))
                .put("/api/v1/decisions/" + decision + "/content").then().statusCode(422).body("code", is("pool-unknown"));
    }

    @Test
    void applicants_see_their_own_result_once_it_is_announced_and_nobody_elses() {
        var one = three();
        var decision = one.approved();
        one.owner("甲").asks().get("/api/v1/award-lines").then().statusCode(200).body("items", hasSize(0));
        one.owner("甲").asks().get("/api/v1/award-lines/" + one.line("甲")).then().statusCode(404);
        one.step(one.officer(), decision, "publicity", Map.of()).then().statusCode(200);
        one.owner("甲").asks().get("/api/v1/award-lines").then().statusCode(200).body("items.title", is(List.of(Entry.full("甲")))).body("items[0].may", hasItem("WITHDRAW"));
        one.owner("丙").asks().get("/api/v1/award-lines").then().statusCode(200).body("items.status", is(List.of("NOT_SELECTED")));
        one.owner("甲").asks().get("/api/v1/award-lines/" + one.line("乙")).then().statusCode(404);
        people.with(Role.TOWNSHIP_OFFICER, "/330604/330604001/").asks().get("/api/v1/award-lines?callId=" + one.call().id()).then().statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void the_minutes_are_frozen_with_a_hash_and_the_notice_shows_what_the_rules_name() {
        var one = three();
        var decision = one.announced();
        var minutes = one.lead().asks().get("/api/v1/decisions/" + decision + "/minutes").then().statusCode(200).body("frozen", is(true))
                .body("hash.length()", is(64)).body("text.lists[0].method.en", containsString("without the highest and the lowest"))
                .body("text.lists[0].lines[0].outcome.zh", containsString("拟资助 30,000.00 元")).body("text.lists[0].lines[2].outcome.zh", containsString("未达合格线"))
                .body("text.opening", hasSize(4)).body("text.closing.zh", hasItem(containsString("没有偏离"))).extract();
        decisions.rerank(one, "MEAN", "乙", "甲", "丙");
        assertEquals(minutes.path("hash").toString(),
                one.lead().asks().get("/api/v1/decisions/" + decision + "/minutes").then().extract().path("hash").toString());
        People.anybody().get("/api/v1/public/notices/" + one.field("甲", "noticeId")).then().statusCode(200).body("lines", hasSize(2))
                .body("lines[0].title", is(Entry.full("甲"))).body("lines[0].shown.label.zh", hasItems("实施组织", "资助金额", "排名"))
                .body("lines[0].shown.value", hasItem("30,000.00 元")).body("lines[0].shown.label.zh", not(hasItem("得分"))).body("title.length()", greaterThan(5));
    }
}
