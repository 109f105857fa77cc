package org.yichuang.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yichuang.conduct.Listings;
import org.yichuang.disbursement.Grants;
import org.yichuang.disbursement.Grants.Grant;
import org.yichuang.disbursement.service.HoldClock;
import org.yichuang.evaluation.MidtermConcluded;
import org.yichuang.house.ApiTest;
import org.yichuang.kernel.time.BusinessClock;

/**
 * Domain S3: what the record of an organisation forbids between two parts holds the second, also when it was approved
 * already; when it is gone the part is due again and no new mid-term is needed.
 */
@ApiTest
class S03ListedBetweenTranchesTest {
    private static final String RULE = "abnormal-list";
    @Inject Grants grants;
    @Inject Listings listings;
    @Inject BusinessClock clock;
    @Inject HoldClock holdClock;
    @Inject Event<MidtermConcluded> midterm;

    @Test
    void it_holds_the_second_part_with_the_rule_and_lets_go_when_it_is_over() {
        var grant = grants.of(3_000_000);
        paid(grant, 1);
        var listing = listed(grant);
        grant.look(2).then().body("part.status", equalTo("ON_HOLD")).body("holds[0].ruleId", equalTo(RULE)).body("holds[0].party", equalTo("implementer"))
                .body("holds[0].ruleVersion", equalTo("2026-1"));
        midtermPassed(grant);
        grant.look(2).then().body("part.status", equalTo("ON_HOLD")).body("part.amountFen", is(900_000))
                .body("explanation.sentence.zh", containsString("暂时不能拨付"))
                .body("explanation.waitingFor", equalTo("APPLICANT_OWNER"));
        grant.request(2).then().statusCode(409);
        listings.remove(listing, clock.today());
        grant.look(2).then().body("part.status", equalTo("DUE")).body("explanation.waitingFor", equalTo("FINANCE_CLERK"));
        grant.request(2).then().statusCode(200);
    }

    @Test
    void an_approved_part_is_held_at_once_and_no_payment_run_takes_it() {
        var grant = grants.of(3_000_000);
        paid(grant, 1);
        midtermPassed(grant);
        grant.approved(2);
        var listing = listed(grant);
        grant.look(2).then().body("part.status", equalTo("ON_HOLD")).body("holds.ruleId", contains(RULE));
        assertEquals(0, grant.pool().figure("payable"));
        Grant.step(grant.cashier(), "/api/v1/payment-batches", Map.of("poolId", grant.pool().id())).then().statusCode(422).body("code", equalTo("nothing-to-pay"));
        listings.remove(listing, clock.today());
        assertEquals("DUE", grant.status(2));
    }

    @Test
    void a_rule_that_still_forbids_holds_again_whoever_lets_go() {
        var grant = grants.of(3_000_000);
        var listing = listed(grant);
        String hold = grant.look(1).then().extract().path("holds[0].id");
        grant.step(grant.approver(), 1, "holds/" + hold + "/release", Map.of("reason", "先付")).then().statusCode(200).body("part.status", equalTo("ON_HOLD"));
        listings.remove(listing, clock.today());
        assertEquals("DUE", grant.status(1));
    }

    @Test
    void an_investigation_holds_the_money_as_well() {
        var grant = grants.of(3_000_000);
        listings.investigate(grant.organisation());
        grant.look(1).then().body("part.status", equalTo("ON_HOLD")).body("holds[0].ruleId", equalTo("investigated"));
        holdClock.catchUp();
        assertEquals("ON_HOLD", grant.status(1));
    }

    private void paid(Grant grant, int number) {
        var payment = grant.instructed(number);
        grant.confirm(payment, "P" + payment, "2026-06-12").then().statusCode(200);
    }

    private void midtermPassed(Grant grant) {
        QuarkusTransaction.requiringNew().run(() -> midterm.fire(new MidtermConcluded(grant.project(), true)));
    }

    private String listed(Grant grant) {
        return listings.list(grant.organisation(), "ABNORMAL", clock.today());
    }
}
