package org.yichuang.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yichuang.award.Projects;
import org.yichuang.disbursement.Grants;
import org.yichuang.disbursement.Grants.Grant;
import org.yichuang.disbursement.Statements;
import org.yichuang.evaluation.MidtermConcluded;
import org.yichuang.fund.Pools;
import org.yichuang.house.ApiTest;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.time.BusinessClock;

/** Domain S8: the bank times out, the cashier clicks again, and in the end the money left once – and when it left twice, somebody notices. */
@ApiTest
class S08NoDoublePaymentTest {
    @Inject Grants grants;
    @Inject Pools pools;
    @Inject Projects projects;
    @Inject BusinessClock clock;
    @Inject Event<MidtermConcluded> midterm;

    @Test
    void a_retry_pays_once_and_a_double_debit_is_asked_back_before_the_next_part() {
        var grant = grants.of(2_153_846);
        var first = grant.instructed(1);
        String key = payment(grant, first, "bankKey");
        grant.settle(first, "doubt", Map.of("reason", "银行网关超时")).then().statusCode(200).body("status", equalTo("UNKNOWN"));

        // the second click gets the first instruction, and nothing new is allowed while nobody knows
        grant.instruct(1).then().statusCode(200).body("id", equalTo(first)).body("status", equalTo("UNKNOWN")).body("attempt", is(1)).body("bankKey", equalTo(key));
        grant.step(grant.approver(), 1, "retry", null).then().statusCode(409).body("code", equalTo("payment-still-open")).body("facts.status", equalTo("UNKNOWN"));
        grant.look(1).then().body("payments", hasSize(1)).body("explanation.sentence.zh",
                equalTo("支付指令已发出，银行结果还不确定，正在向银行查询。查清之前不会再次支付。"));
        assertEquals(Money.fen(1_076_923), award(grant).inTransit());

        // an hour later the bank reports success for the first
        var serial = "B" + Ids.next();
        grant.confirm(first, serial, clock.today()).then().statusCode(200).body("status", equalTo("PAID")).body("amountFen", is(1_076_923));
        assertEquals("PAID", grant.status(1));
        QuarkusTransaction.requiringNew().run(() -> midterm.fire(new MidtermConcluded(grant.project(), true)));
        assertEquals("DUE", grant.status(2));

        // the bank's list shows two debits
        var again = "B" + Ids.next();
        String payee = payment(grant, first, "payeeName");
        var list = new Statements().out(serial, clock.today(), "10,769.23", payee, key).out(again, clock.today(), "10,769.23", payee, key + " 重发").inUtf8();
        var statement = Statements.send(grant.clerk(), grant.pool(), list).then().statusCode(201).body("matched", is(1)).body("differences", is(1))
                .body("open", is(0)).extract().path("id").toString();
        assertEquals("RECONCILED", grant.status(1));
        var difference = grant.clerk().asks().get("/api/v1/payment-differences?status=OPEN&limit=200").then().statusCode(200).extract()
                .path("items.find { it.bankSerial == '" + again + "' }.id").toString();
        grant.clerk().asks().get("/api/v1/payment-differences/" + difference).then().statusCode(200).body("kind", equalTo("DUPLICATE_PAYMENT"))
                .body("amountFen", is(1_076_923)).body("part.number", is(1)).body("statementId", equalTo(statement));
        assertEquals(Money.fen(1_076_923), award(grant).paid());
        assertEquals(-1_076_923, pools.figures(grant.pool().number()).clearingFen());

        // the same file again changes nothing
        Statements.send(grant.clerk(), grant.pool(), list).then().statusCode(201).body("known", is(2)).body("matched", is(0)).body("differences", is(0));
        assertEquals(-1_076_923, pools.figures(grant.pool().number()).clearingFen());

        // the second part waits for the money to come back
        grant.request(2).then().statusCode(422).body("facts.findings.condition.ruleId", contains("no-difference"));
        Grant.step(grant.clerk(), "/api/v1/payment-differences/" + difference + "/return-request", Map.of("reason", "已电话请退回 10,769.23 元"))
                .then().statusCode(200).body("status", equalTo("RETURN_ASKED"));
        grant.request(2).then().statusCode(422);
        var back = Statements.send(grant.clerk(), grant.pool(), new Statements().in("R" + Ids.next(), clock.today(), "10,769.23", payee).inGbk())
                .then().statusCode(201).body("open", is(1)).extract().path("id").toString();
        var line = grant.clerk().asks().get("/api/v1/bank-statements/" + back + "/lines").then().statusCode(200).body("items[0].direction", equalTo("IN"))
                .extract().path("items[0].id").toString();
        Grant.step(grant.clerk(), "/api/v1/payment-differences/" + difference + "/return", Map.of("lineId", line, "reason", "已退回")).then().statusCode(200)
                .body("status", equalTo("RETURNED"));
        assertEquals(0, pools.figures(grant.pool().number()).clearingFen());
        grant.request(2).then().statusCode(200);
        assertEquals(Money.fen(1_076_923), award(grant).paid());
    }

    @Test
    void what_nobody_knows_is_closed_by_the_bank_or_by_somebody_who_had_no_hand_in_it() {
        var grant = grants.of(2_153_846);
        var first = grant.instructed(1);
        var why = Map.of("reason", "银行书面答复未受理");
        Grant.step(grant.approver(), "/api/v1/payments/" + first + "/reconciliation", why).then().statusCode(409);
        grant.settle(first, "doubt", Map.of("reason", "超时")).then().statusCode(200);
        grant.settle(first, "reconciliation", why).then().statusCode(403);
        Grant.step(grant.approver(), "/api/v1/payments/" + first + "/reconciliation", why).then().statusCode(200).body("status", equalTo("FAILED"));
        grant.step(grant.approver(), 1, "retry", null).then().statusCode(200);
        var second = grant.instruct(1).then().statusCode(200).body("attempt", is(2)).extract().path("id").toString();
        grant.settle(second, "doubt", Map.of("reason", "超时")).then().statusCode(200);
        grant.settle(second, "failure", Map.of("how", "NOT_ACCEPTED", "reason", "查询结果：未受理")).then().statusCode(200).body("status", equalTo("FAILED"));
        assertEquals(Money.fen(1_076_923), award(grant).payable());
        assertEquals(Money.ZERO, award(grant).paid());
    }

    private static String payment(Grant grant, String id, String field) {
        return grant.cashier().asks().get("/api/v1/payments/" + id).then().statusCode(200).extract().path(field).toString();
    }

    private org.yichuang.fund.AwardFigures award(Grant grant) {
        return pools.award(projects.require(grant.project()).awardLineId());
    }
}
