package org.yichuang.disbursement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yichuang.closing.Overdue;
import org.yichuang.award.Projects;
import org.yichuang.fund.Funds;
import org.yichuang.fund.Pools;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;

/** The way of a part from the request to the bank, and everything that stops it. */
@ApiTest
class TrancheCommandsTest {
    private static final Map<String, String> WHY = Map.of("reason", "等待核实");
    @Inject Grants grants;
    @Inject Overdue overdue;
    @Inject People people;
    @Inject Pools pools;
    @Inject Projects projects;
    @Inject BusinessClock clock;
    @Inject SystemClock system;

    @AfterEach
    void theClockGoesRight() {
        clock.moveTo(system.now());
    }

    @Test
    void a_part_goes_from_the_clerk_over_the_approver_to_the_cashier_and_the_books_follow() {
        var grant = grants.of(2_153_846);
        grant.request(1).then().statusCode(200).body("part.status", equalTo("REQUESTED")).body("hands.requestedByName", notNullValue());
        grant.approve(1).then().statusCode(200).body("part.status", equalTo("APPROVED"));
        assertEquals(Money.fen(1_076_923), award(grant).payable());
        var payment = grant.instruct(1).then().statusCode(200).body("status", equalTo("INSTRUCTED")).body("attempt", is(1))
                .body("amountInWords", equalTo("人民币壹万零柒佰陆拾玖元贰角叁分")).body("payeeNumber", not(equalTo(""))).extract().path("id").toString();
        assertEquals(Money.fen(1_076_923), award(grant).inTransit());
        grant.confirm(payment, serial(), clock.today()).then().statusCode(200).body("status", equalTo("PAID"));
        assertEquals("PAID", grant.status(1));
        assertEquals(Money.fen(1_076_923), award(grant).paid());
        grant.look(1).then().body("explanation", nullValue()).body("payments", hasSize(1));
    }

    @Test
    void what_does_not_hold_yet_is_refused_with_the_way_out_and_the_answer_is_kept() {
        var grant = grants.of(2_153_846);
        grant.request(2).then().statusCode(409).body("code", equalTo("illegal-step"));
        overdue.of(grant.project());
        var answer = grant.request(1).then().statusCode(422).body("code", equalTo("gate-closed")).body("facts.verdict", equalTo("NOT_MET"))
                .body("errors", hasSize(1)).extract().path("facts.answerId").toString();
        grant.clerk().asks().get("/api/v1/gates/answers/" + answer).then().statusCode(200).body("gate", equalTo("tranche"));
        grant.look(1).then().body("part.status", equalTo("DUE")).body("explanation.conditions.findAll { it.stops }.outcome", contains("NOT_MET"))
                .body("explanation.since", notNullValue());
    }

    @Test
    void the_explainer_says_what_the_second_part_waits_for_and_who_has_the_ball() {
        var grant = grants.of(2_153_846);
        grant.owner().asks().get("/api/v1/tranches/" + grant.part(2)).then().statusCode(200)
                .body("explanation.sentence.zh", equalTo("还没到拨付的时候：要等“中期评估已通过”。"))
                .body("explanation.sentence.en", equalTo("Its time has not come: it waits for “The mid-term evaluation is passed”."))
                .body("explanation.waitingFor", equalTo("ASSESSOR"))
                .body("explanation.conditions.ruleId", hasItems("tranche-trigger", "agreement-in-force", "payee-name", "no-hold", "abnormal-list", "open-refund"))
                .body("explanation.conditions.find { it.ruleId == 'tranche-trigger' }.source.zh", equalTo("项目协议与进度"));
    }

    @Test
    void three_different_people_do_it() {
        var grant = grants.of(2_153_846);
        var all = people.with(Role.FINANCE_CLERK);
        grant.step(grant.approver(), 1, "request", null).then().statusCode(403);
        grant.request(1).then().statusCode(200);
        grant.step(grant.clerk(), 1, "approval", null).then().statusCode(403);
        grant.step(grant.cashier(), 1, "approval", null).then().statusCode(403);
        grant.step(all, 1, "instruction", null).then().statusCode(403);
        grant.step(people.with(Role.FINANCE_APPROVER, "/330604/330604001/"), 1, "approval", null).then().statusCode(404);
    }

    @Test
    void somebody_with_both_roles_does_not_approve_what_they_asked_for() {
        var grant = grants.of(2_153_846);
        var both = funds.both();
        grant.step(both, 1, "request", null).then().statusCode(200);
        grant.step(both, 1, "approval", null).then().statusCode(403).body("code", equalTo("same-hand"));
    }

    @Inject Funds funds;

    @Test
    void commands_need_a_key_and_the_same_key_does_it_once() {
        var grant = grants.of(2_153_846);
        var path = "/api/v1/tranches/" + grant.part(1) + "/request";
        grant.clerk().asks().post(path).then().statusCode(428);
        var key = Funds.key();
        grant.clerk().asks().header("Idempotency-Key", key).post(path).then().statusCode(200);
        grant.clerk().asks().header("Idempotency-Key", key).post(path).then().statusCode(200).body("part.status", equalTo("REQUESTED"));
        grant.request(1).then().statusCode(409);
    }

    @Test
    void the_approver_gives_it_back_before_and_after_approving() {
        var grant = grants.of(2_153_846);
        grant.request(1).then().statusCode(200);
        grant.step(grant.approver(), 1, "refusal", WHY).then().statusCode(200).body("part.status", equalTo("DUE"));
        grant.approved(1);
        grant.step(grant.approver(), 1, "refusal", WHY).then().statusCode(200);
        assertEquals(Money.ZERO, award(grant).payable());
        grant.approved(1);
        assertEquals(Money.fen(1_076_923), award(grant).payable());
        grant.step(grant.approver(), 1, "refusal", Map.of("reason", " ")).then().statusCode(400);
    }

    @Test
    void a_large_amount_takes_two_approvers() {
        var grant = grants.of(10_000_000);
        grant.request(1).then().statusCode(200).body("hands.needsTwo", is(true));
        grant.approve(1).then().statusCode(200).body("part.status", equalTo("REQUESTED")).body("hands.firstApprovedByName", notNullValue());
        grant.approve(1).then().statusCode(403).body("code", equalTo("same-hand"));
        assertEquals(Money.ZERO, award(grant).payable());
        grant.step(people.with(Role.FINANCE_APPROVER), 1, "approval", null).then().statusCode(200).body("part.status", equalTo("APPROVED"));
    }

    @Test
    void a_hold_stops_it_wherever_it_is_and_lets_it_go_on_from_the_beginning() {
        var grant = grants.of(2_153_846);
        grant.approved(1);
        var hold = grant.step(grant.clerk(), 1, "holds", WHY).then().statusCode(200).body("part.status", equalTo("ON_HOLD"))
                .body("holds[0].reason", equalTo("等待核实")).body("explanation.conditions.find { it.ruleId == 'no-hold' }.outcome", equalTo("NOT_MET"))
                .extract().path("holds[0].id").toString();
        assertEquals(Money.ZERO, award(grant).payable());
        grant.instruct(1).then().statusCode(409);
        grant.step(grant.clerk(), 1, "holds/" + hold + "/release", WHY).then().statusCode(403);
        grant.step(grant.approver(), 1, "holds/" + hold + "/release", Map.of("reason", "已核实")).then().statusCode(200).body("part.status", equalTo("DUE"));
        grant.step(grant.approver(), 1, "holds/" + hold + "/release", WHY).then().statusCode(404);
        grant.instructed(1);
        grant.step(grant.clerk(), 1, "holds", WHY).then().statusCode(409);
    }

    @Test
    void a_part_on_hold_whose_time_comes_is_due_when_it_is_let_go() {
        var grant = grants.of(2_153_846);
        var hold = grant.step(grant.clerk(), 2, "holds", WHY).then().statusCode(200).extract().path("holds[0].id").toString();
        grant.step(grant.approver(), 2, "holds/" + hold + "/release", WHY).then().statusCode(200).body("part.status", equalTo("PLANNED"));
    }

    @Test
    void a_failed_instruction_is_tried_again_after_a_new_approval() {
        var grant = grants.of(2_153_846);
        var first = grant.instructed(1);
        grant.settle(first, "failure", Map.of("how", "RETURNED", "reason", "户名不符")).then().statusCode(200).body("status", equalTo("RETURNED"));
        assertEquals("FAILED", grant.status(1));
        grant.instruct(1).then().statusCode(409);
        grant.step(grant.approver(), 1, "retry", null).then().statusCode(200).body("part.status", equalTo("APPROVED"));
        grant.instruct(1).then().statusCode(200).body("attempt", is(2));
        assertEquals(Money.fen(1_076_923), award(grant).inTransit());
        grant.confirm(first, serial(), clock.today()).then().statusCode(409);
    }

    @Test
    void an_account_changed_after_the_agreement_cools_off_first() {
        var grant = grants.of(2_153_846);
        var tag = grant.owner().asks().get("/api/v1/organisations/" + grant.organisation() + "/payee-account").then().extract().header("ETag");
        grants.account(grant.owner(), grant.organisation(), tag, "0000 9999 8888 7777").then().statusCode(200);
        grant.request(1).then().statusCode(422).body("facts.findings.condition.ruleId", contains("payee-account-settled"));
        grant.look(1).then().body("explanation.waitingFor", equalTo("FINANCE_CLERK"));
        clock.moveTo(clock.now().plus(15, ChronoUnit.DAYS));
        grant.request(1).then().statusCode(200);
    }

    @Test
    void an_account_of_several_payees_is_shown_and_stops_nothing() {
        var one = grants.of(2_153_846);
        var other = grants.of(2_153_846);
        for (var grant : java.util.List.of(one, other)) {
            var tag = grant.owner().asks().get("/api/v1/organisations/" + grant.organisation() + "/payee-account").then().extract().header("ETag");
            grants.account(grant.owner(), grant.organisation(), tag, "0000 5555 " + Long.toString(one.project()).substring(0, 8)).then().statusCode(200);
        }
        clock.moveTo(clock.now().plus(15, ChronoUnit.DAYS));
        one.look(1).then().body("explanation.conditions.find { it.ruleId == 'payee-account-own' }.outcome", equalTo("NOT_MET"))
                .body("explanation.conditions.find { it.ruleId == 'payee-account-own' }.stops", is(false));
        one.request(1).then().statusCode(200);
    }

    @Test
    void a_serial_number_is_used_once_and_nothing_is_paid_tomorrow() {
        var one = grants.of(2_153_846, funds.pool(9_000_000));
        var other = grants.of(2_153_846, one.pool());
        var serial = serial();
        var first = one.instructed(1);
        one.confirm(first, serial, clock.today().plusDays(1)).then().statusCode(422).body("code", equalTo("paid-in-future"));
        one.confirm(first, serial, clock.today()).then().statusCode(200);
        other.confirm(other.instructed(1), serial, clock.today()).then().statusCode(409).body("code", equalTo("bank-serial-used"));
    }

    @Test
    void payments_are_for_finance_of_the_region() {
        var grant = grants.of(2_153_846);
        var payment = grant.instructed(1);
        grant.cashier().asks().get("/api/v1/payments/" + payment).then().statusCode(200).body("nextSteps", hasItem("CONFIRM"));
        grant.owner().asks().get("/api/v1/payments/" + payment).then().statusCode(403);
        people.with(Role.CASHIER, "/330604/330604001/").asks().get("/api/v1/payments/" + payment).then().statusCode(404);
        Grants.Grant.step(people.with(Role.CASHIER, "/330604/330604001/"), "/api/v1/payments/" + payment + "/doubt", WHY).then().statusCode(404);
        grant.cashier().asks().get("/api/v1/payments?status=INSTRUCTED&limit=1").then().statusCode(200).body("items", hasSize(1));
    }

    private org.yichuang.fund.AwardFigures award(Grants.Grant grant) {
        return pools.award(projects.require(grant.project()).awardLineId());
    }

    private static String serial() {
        return "S" + Ids.next();
    }
}
