package org.yichuang.scenario;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yichuang.award.Awards;
import org.yichuang.award.Awards.Awarded;
import org.yichuang.disbursement.Grants;
import org.yichuang.disbursement.Statements;
import org.yichuang.fund.Funds;
import org.yichuang.house.ApiTest;
import org.yichuang.house.Calls;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.life.Claiming;

/**
 * Domain S12, the way (a): a filed body leaves in the middle of its project. 10,000.00 of 20,000.00 are paid, 6,240.00 were spent;
 * the project is terminated at its own request and its host, who was paid, owes 3,760.00.
 */
@ApiTest
class S12LeavesMidProjectTest {
    private static final long GRANT = 2_000_000;
    private static final int REFUND = 376_000;
    @Inject Awards awards;
    @Inject Calls calls;
    @Inject People people;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    private Awarded award;
    private Grants.Grant grant;

    @BeforeEach
    void half_is_paid_and_some_of_it_spent() {
        clock.moveTo(BusinessClock.startOf(LocalDate.parse("2026-03-02")).plus(Duration.ofHours(10)));
        award = awards.hosted(calls.open(rules -> Grants.toTheFen(rules, GRANT)), List.of(new Awards.Line("materials", GRANT))).inForce();
        grant = new Grants.Grant(award.projectId(), award.pool(), award.organisation().id(), award.owner(), people.with(Role.FINANCE_CLERK),
                people.with(Role.FINANCE_APPROVER), people.with(Role.CASHIER));
        grant.confirm(grant.instructed(1), "B" + Ids.next(), clock.today()).then().statusCode(200).body("amountFen", is(1_000_000)).body("payeeName", is(award.host().name()));
        clock.moveTo(BusinessClock.startOf(LocalDate.parse("2026-06-01")).plus(Duration.ofHours(10)));
        step(award.owner(), "start", Map.of("day", "2026-03-20")).then().statusCode(200);
        var claim = Claiming.entered(award.owner(), Claiming.expense(award.owner(), award.project(), "r1", 624_000, clock.today().minusDays(1)));
        Claiming.step(award.officer(), claim, "content-acceptance", null).then().statusCode(200);
        Claiming.step(grant.clerk(), claim, "figures-acceptance", Map.of("acceptedFen", 624_000)).then().statusCode(200);
        clock.moveTo(BusinessClock.startOf(LocalDate.parse("2026-09-30")).plus(Duration.ofHours(10)));
    }

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    private Response step(Person person, String step, Object body) {
        var request = person.asks().header("If-Match", award.showProject(award.officer()).header("ETag")).header("Idempotency-Key", Funds.key());
        return (body == null ? request : request.body(body)).post("/api/v1/projects/" + award.project() + "/" + step);
    }

    private void terminated() {
        step(award.officer(), "termination", Map.of("ground", "OWN_REQUEST", "words", "成员大会决定于9月30日注销备案。")).then().statusCode(200);
        step(award.owner(), "termination/statement", Map.of("words", "没有异议，送餐对象已转给邻里食堂。")).then().statusCode(200);
        step(award.lead(), "termination/decision", Map.of("terminate", true, "words", "同意终止，按实际支出决算。")).then().statusCode(200).body("status", is("TERMINATED"));
    }

    private Response settle(Person person) {
        String id = award.officer().asks().get("/api/v1/settlements?projectId=" + award.project()).then().statusCode(200).body("items", hasSize(1)).extract().path("items[0].id");
        var tag = award.officer().asks().get("/api/v1/settlements/" + id).header("ETag");
        return person.asks().header("If-Match", tag).header("Idempotency-Key", Funds.key()).body(Map.of("releaseRest", true, "words", "余款取消，未用部分退回。"))
                .post("/api/v1/settlements/" + id + "/conclusion");
    }

    @Test
    void the_host_who_was_paid_owes_what_was_not_spent() {
        long before = grant.pool().figure("available");
        terminated();
        grant.request(2).then().statusCode(409);
        settle(grant.approver()).then().statusCode(200).body("sheet.eligibleFen", is(624_000)).body("sheet.refundFen", is(REFUND)).body("head.gradeKey", nullValue());
        assertEquals("CANCELLED", grant.status(2));
        var refund = grant.cashier().asks().get("/api/v1/refunds?projectId=" + award.project()).then().statusCode(200).body("items", hasSize(1)).extract()
                .path("items[0].id").toString();
        grant.cashier().asks().get("/api/v1/refunds/" + refund).then().body("head.debtorName", is(award.host().name())).body("head.demandedFen", is(REFUND))
                .body("uppercase", is("人民币叁仟柒佰陆拾元整"));
        assertEquals(before + 1_000_000, grant.pool().figure("available"), "what was never paid is free again");

        var statement = Statements.send(grant.clerk(), grant.pool(), new Statements().in("R" + Ids.next(), clock.today(), "3,760.00", award.host().name()).inUtf8())
                .then().statusCode(201).extract().path("id").toString();
        var line = grant.clerk().asks().get("/api/v1/bank-statements/" + statement + "/lines").then().extract().path("items[0].id").toString();
        grant.cashier().asks().header("If-Match", grant.cashier().asks().get("/api/v1/refunds/" + refund).header("ETag")).header("Idempotency-Key", Funds.key())
                .body(Map.of("lineId", line)).post("/api/v1/refunds/" + refund + "/payments").then().statusCode(200).body("head.status", is("RETURNED"));
        assertEquals(before + 1_000_000 + REFUND, grant.pool().figure("available"));
        people.with(Role.AUDITOR).asks().header("Idempotency-Key", Funds.key()).post("/api/v1/fund-proofs").then().statusCode(201).body("proved", is(true));
        assertEquals("NORMAL", award.officer().asks().get("/api/v1/organisations/" + award.organisation().id()).path("status"), "results of 2026 stay with its number");
    }

    @Test
    void nobody_is_terminated_unheard_or_by_the_hand_that_gave_notice() {
        var notice = Map.of("ground", "OWN_REQUEST", "words", "成员大会决定注销备案。");
        step(award.owner(), "termination", notice).then().statusCode(403);
        step(award.officer(), "termination", notice).then().statusCode(200);
        step(award.officer(), "termination", notice).then().statusCode(409);
        step(award.lead(), "termination/decision", Map.of("terminate", true, "words", "同意。")).then().statusCode(409);
        step(award.owner(), "termination/statement", Map.of("words", "没有异议。")).then().statusCode(200);
        step(award.officer(), "termination/decision", Map.of("terminate", true, "words", "同意。")).then().statusCode(403);
    }
}
