package org.yichuang.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yichuang.disbursement.CleanRecords;
import org.yichuang.disbursement.Grants;
import org.yichuang.disbursement.Grants.Grant;
import org.yichuang.disbursement.Tranches;
import org.yichuang.disbursement.service.HoldClock;
import org.yichuang.evaluation.MidtermConcluded;
import org.yichuang.gate.FactValue;
import org.yichuang.house.ApiTest;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.step.Subject;

/**
 * Domain S3: what the record of an organisation forbids between two parts holds the second, also when it was approved
 * already; when it is gone the part is due again and no new mid-term is needed. The record is told by the test.
 */
@ApiTest
class S03ListedBetweenTranchesTest {
    @Inject Grants grants;
    @Inject CleanRecords records;
    @Inject Tranches tranches;
    @Inject HoldClock holdClock;
    @Inject Event<MidtermConcluded> midterm;

    @Test
    void it_holds_the_second_part_with_the_rule_and_lets_go_when_it_is_over() {
        var grant = grants.of(3_000_000);
        paid(grant, 1);
        listed(grant, true);
        grant.look(2).then().body("part.status", equalTo("ON_HOLD")).body("holds[0].ruleId", equalTo(rule())).body("holds[0].party", equalTo("implementer"))
                .body("holds[0].ruleVersion", equalTo("2026-1"));
        midtermPassed(grant);
        grant.look(2).then().body("part.status", equalTo("ON_HOLD")).body("part.amountFen", is(900_000))
                .body("explanation.sentence.zh", containsString("暂时不能拨付"))
                .body("explanation.waitingFor", equalTo("APPLICANT_OWNER"));
        grant.request(2).then().statusCode(409);
        listed(grant, false);
        grant.look(2).then().body("part.status", equalTo("DUE")).body("explanation.waitingFor", equalTo("FINANCE_CLERK"));
        grant.request(2).then().statusCode(200);
    }

    @Test
    void an_approved_part_is_skipped_by_the_payment_run_and_held() {
        var grant = grants.of(3_000_000);
        paid(grant, 1);
        midtermPassed(grant);
        grant.approved(2);
        // nobody has told this stage: the run itself looks again
        tell(grant, true);
        Grant.step(grant.cashier(), "/api/v1/payment-batches", Map.of("poolId", grant.pool().id())).then().statusCode(201).body("payments", is(0))
                .body("skipped", is(1)).body("leftOut[0].part.number", is(2)).body("sent", hasSize(0));
        grant.look(2).then().body("part.status", equalTo("ON_HOLD")).body("holds.ruleId", contains(rule()));
        assertEquals(0, grant.pool().figure("payable"));
        listed(grant, false);
        assertEquals("DUE", grant.status(2));
    }

    @Test
    void a_rule_that_still_forbids_holds_again_whoever_lets_go() {
        var grant = grants.of(3_000_000);
        listed(grant, true);
        String hold = grant.look(1).then().extract().path("holds[0].id");
        grant.step(grant.approver(), 1, "holds/" + hold + "/release", Map.of("reason", "先付")).then().statusCode(200).body("part.status", equalTo("ON_HOLD"));
        listed(grant, false);
        assertEquals("DUE", grant.status(1));
    }

    @Test
    void when_nobody_tells_the_clock_lets_go() {
        var grant = grants.of(3_000_000);
        listed(grant, true);
        holdClock.catchUp();
        assertEquals("ON_HOLD", grant.status(1));
        tell(grant, false);
        holdClock.catchUp();
        assertEquals("DUE", grant.status(1));
    }

    private void paid(Grant grant, int number) {
        var payment = grant.instructed(number);
        grant.confirm(payment, "P" + payment, "2026-06-12").then().statusCode(200);
    }

    private void midtermPassed(Grant grant) {
        QuarkusTransaction.requiringNew().run(() -> midterm.fire(new MidtermConcluded(grant.project(), true)));
    }

    private void listed(Grant grant, boolean so) {
        tell(grant, so);
        tranches.reassess(Id.fromString(grant.organisation()).value());
    }

    private void tell(Grant grant, boolean so) {
        var organisation = new Subject("organisation", Id.fromString(grant.organisation()).value());
        records.tell(organisation, "money.open-refund-fen", FactValue.money(org.yichuang.kernel.money.Money.fen(so ? 1 : 0)));
    }

    private static String rule() {
        return "open-refund";
    }
}
