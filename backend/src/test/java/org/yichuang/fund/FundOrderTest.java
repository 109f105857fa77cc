package org.yichuang.fund;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yichuang.house.ApiTest;
import org.yichuang.house.Calls;
import org.yichuang.house.People;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.id.Ids;

/** Money comes into a pool, moves and leaves by an order that one person makes and another approves. */
@ApiTest
class FundOrderTest {
    @Inject Funds funds;
    @Inject People people;
    @Inject Calls calls;

    @Test
    void the_clerk_orders_the_approver_approves_and_only_then_the_pool_has_money() {
        var pool = funds.empty();
        var order = pool.order("APPROPRIATION", 60_000_000, null);
        assertEquals(0, pool.figure("available"));
        pool.decide(pool.approver(), order, "approval", null).then().statusCode(200).body("status", is("APPROVED")).body("journalId", notNullValue())
                .body("nextSteps.size()", is(0));
        assertEquals(60_000_000, pool.figure("available"));
        assertEquals(60_000_000, pool.figure("appropriated"));
    }

    @Test
    void a_refused_order_moves_nothing_and_is_not_approved_later() {
        var pool = funds.empty();
        var order = pool.order("APPROPRIATION", 1_000, null);
        pool.decide(pool.approver(), order, "refusal", "{\"reason\":\"文号不符\"}").then().statusCode(200).body("status", is("REFUSED"))
                .body("decisionReason", is("文号不符"));
        pool.decide(pool.approver(), order, "approval", null).then().statusCode(409).body("code", is("illegal-step"));
        assertEquals(0, pool.figure("available"));
    }

    @Test
    void who_made_an_order_does_not_decide_it_even_with_both_roles() {
        var both = funds.both();
        var pool = funds.empty("GENERAL_BUDGET", 2026, both, people.with(Role.FINANCE_APPROVER));
        var order = pool.order("APPROPRIATION", 1_000, null);
        pool.decide(both, order, "approval", null).then().statusCode(403).body("code", is("own-order"));
        pool.decide(both, order, "refusal", "{\"reason\":\"x\"}").then().statusCode(403).body("code", is("own-order"));
        pool.approve(order);
    }

    @Test
    void the_clerk_does_not_approve_and_the_approver_does_not_make_orders() {
        var pool = funds.empty();
        var order = pool.order("APPROPRIATION", 1_000, null);
        pool.decide(pool.clerk(), order, "approval", null).then().statusCode(403);
        pool.approver().asks().header("Idempotency-Key", Funds.key()).body("{\"kind\":\"APPROPRIATION\",\"amountFen\":1,\"basis\":\"x\"}")
                .post(pool.path() + "/orders").then().statusCode(403);
    }

    @Test
    void finance_of_another_division_does_not_even_learn_that_the_pool_exists() {
        var pool = funds.pool(1_000);
        var order = pool.order("APPROPRIATION", 1_000, null);
        var stranger = people.with(Role.FINANCE_APPROVER, "/330603/");
        stranger.asks().get(pool.path()).then().statusCode(404);
        stranger.asks().get(pool.path() + "/orders").then().statusCode(404);
        pool.decide(stranger, order, "approval", null).then().statusCode(404);
        people.with(Role.FINANCE_CLERK, "/330603/").asks().header("Idempotency-Key", Funds.key())
                .body("{\"kind\":\"APPROPRIATION\",\"amountFen\":1,\"basis\":\"x\"}").post(pool.path() + "/orders").then().statusCode(404);
        people.with(Role.FINANCE_CLERK, "/330604/330604002/").asks().header("Idempotency-Key", Funds.key()).body("""
                {"title":"越权","source":"COMPANY","fiscalYear":2026,"divisionPath":"/330604/"}""").post("/api/v1/fund-pools").then().statusCode(403);
        stranger.asks().get("/api/v1/fund-pools").then().statusCode(200).body("items.size()", is(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.PROGRAMME_OFFICER, Role.OPERATOR, Role.TOWNSHIP_OFFICER, Role.REVIEWER, Role.OBSERVER, Role.ADMINISTRATOR,
            Role.DEPARTMENT_OFFICER, Role.ASSESSOR})
    void nobody_outside_finance_audit_and_lead_reads_the_books(String role) {
        var pool = funds.pool(1_000);
        people.with(role).asks().get(pool.path()).then().statusCode(403);
        people.with(role).asks().get("/api/v1/fund-pools").then().statusCode(403);
        People.anybody().get(pool.path()).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR, Role.BUREAU_LEAD})
    void finance_audit_and_lead_read_them(String role) {
        var pool = funds.pool(1_000);
        people.with(role).asks().get(pool.path()).then().statusCode(200).body("figures.availableFen", is(1_000)).body("nextSteps", hasItem("CLOSED"));
        people.with(role).asks().queryParam("fiscalYear", 2026).queryParam("source", "GENERAL_BUDGET").queryParam("status", "OPEN")
                .queryParam("limit", 1)
                .get("/api/v1/fund-pools").then().statusCode(200).body("items.size()", is(1));
    }

    @Test
    void a_decision_rests_on_the_newest_version_and_repeats_safely() {
        var pool = funds.empty();
        var order = pool.order("APPROPRIATION", 1_000, null);
        var tag = pool.tag(order);
        pool.decide(pool.approver(), order, "approval", null, "\"7\"", Funds.key()).then().statusCode(412).body("code", is("stale"));
        var key = Funds.key();
        var first = pool.decide(pool.approver(), order, "approval", null, tag, key).then().statusCode(200).extract().asString();
        assertEquals(first, pool.decide(pool.approver(), order, "approval", null, tag, key).then().statusCode(200).extract().asString());
        pool.decide(pool.approver(), order, "approval", null).then().statusCode(409).body("code", is("illegal-step"));
        assertEquals(1_000, pool.figure("available"));
        pool.decide(pool.approver(), pool.order("APPROPRIATION", 5, null), "approval", null, "\"0\"", key).then().statusCode(422)
                .body("code", is("key-reused"));
    }

    @Test
    void an_order_made_twice_with_one_key_is_one_order() {
        var pool = funds.empty();
        var body = "{\"kind\":\"APPROPRIATION\",\"amountFen\":700,\"basis\":\"x\"}";
        var first = pool.clerk().asks().header("Idempotency-Key", "same-order-1").body(body).post(pool.path() + "/orders").then().statusCode(201)
                .extract().asString();
        assertEquals(first, pool.clerk().asks().header("Idempotency-Key", "same-order-1").body(body).post(pool.path() + "/orders")
                .then().statusCode(201).extract().asString());
        pool.clerk().asks().header("Idempotency-Key", "same-order-1").body(body.replace("700", "701")).post(pool.path() + "/orders")
                .then().statusCode(422).body("code", is("key-reused"));
        pool.clerk().asks().body(body).post(pool.path() + "/orders").then().statusCode(428);
        pool.clerk().asks().get(pool.path() + "/orders?status=PROPOSED").then().statusCode(200).body("items.size()", is(1));
    }

    @Test
    void a_transfer_stays_within_source_and_year_and_takes_only_what_is_there() {
        var pool = funds.pool(1_000);
        var sister = funds.empty("GENERAL_BUDGET", 2026, pool.clerk(), pool.approver());
        pool.propose("TRANSFER", 1, funds.empty("LOTTERY_WELFARE", 2026).id()).then().statusCode(422).body("code", is("target-pool"));
        pool.propose("TRANSFER", 1, funds.empty("GENERAL_BUDGET", 2027).id()).then().statusCode(422);
        pool.propose("TRANSFER", 1, pool.id()).then().statusCode(422);
        pool.propose("TRANSFER", 1, null).then().statusCode(422).body("errors[0].pointer", is("/targetPoolId"));
        pool.propose("APPROPRIATION", 1, sister.id()).then().statusCode(422);
        pool.propose("TRANSFER", 1, new Id(Ids.next()).toString()).then().statusCode(422);
        pool.propose("TRANSFER", 0, sister.id()).then().statusCode(400);
        var tooMuch = pool.order("TRANSFER", 1_001, sister.id());
        pool.decide(pool.approver(), tooMuch, "approval", null).then().statusCode(422).body("code", is("not-enough-money"))
                .body("facts.hasFen", is(1_000));
        pool.approve(pool.order("TRANSFER", 400, sister.id()));
        assertEquals(600, pool.figure("available"));
        assertEquals(-400, pool.figure("moved"));
        assertEquals(400, sister.figure("available"));
    }

    @Test
    void a_closed_pool_has_nothing_free_and_takes_nothing_any_more() {
        var pool = funds.pool(1_000);
        var next = funds.empty("GENERAL_BUDGET", 2027, pool.clerk(), pool.approver());
        close(pool).then().statusCode(409).body("code", is("pool-not-settled"));
        pool.approve(pool.order("CARRY_OVER", 300, next.id()));
        var last = pool.order("WITHDRAWAL", 700, null);
        close(pool).then().statusCode(409).body("code", is("pool-not-settled"));
        pool.approve(last);
        close(pool).then().statusCode(200).body("status", is("CLOSED")).body("figures.withdrawnFen", is(700)).body("figures.movedFen", is(-300));
        pool.propose("APPROPRIATION", 1, null).then().statusCode(409).body("code", is("pool-closed"));
        assertEquals(300, next.figure("available"));
    }

    @Test
    void a_pool_is_linked_to_calls_that_exist() {
        var pool = funds.empty();
        var call = calls.draft().id();
        link(pool, call).then().statusCode(200).body("callIds", hasItem(call));
        link(pool, call).then().statusCode(409).body("code", is("already-exists"));
        link(pool, new Id(Ids.next()).toString()).then().statusCode(422).body("code", is("unknown-call"));
        pool.clerk().asks().get("/api/v1/fund-pools?callId=" + call).then().statusCode(200).body("items.id", hasItem(pool.id()));
    }

    private static io.restassured.response.Response link(Funds.Pool pool, String call) {
        return pool.clerk().asks().header("Idempotency-Key", Funds.key()).body("{\"callId\":\"" + call + "\"}").post(pool.path() + "/calls");
    }

    private static io.restassured.response.Response close(Funds.Pool pool) {
        var tag = pool.clerk().asks().get(pool.path()).then().extract().header("ETag");
        return pool.approver().asks().header("If-Match", tag).header("Idempotency-Key", Funds.key()).post(pool.path() + "/closing");
    }
}
