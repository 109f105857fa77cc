package org.yichuang.award;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yichuang.application.Applications.Draft;
import org.yichuang.award.service.AgreementClock;
import org.yichuang.decision.AwardLineStatus;
import org.yichuang.decision.AwardLines;
import org.yichuang.decision.Decisions;
import org.yichuang.decision.Decisions.Award;
import org.yichuang.house.ApiTest;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.Days;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.kernel.time.WorkingCalendar;

/** The whole way: decided, announced, confirmed by the end of publicity – and then the agreement is there by itself. */
@ApiTest
class FromDecisionToAgreementTest {
    @Inject Decisions decisions;
    @Inject AwardLines lines;
    @Inject AgreementClock agreements;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    @Inject WorkingCalendar calendar;

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    @Test
    void after_publicity_there_is_a_draft_agreement_to_be_signed_within_the_time_of_the_rules() {
        var award = decisions.confirmed(2_153_800);
        agreementOf(award).body("items.status", contains("DRAFT")).body("items.amountFen", contains(2_153_800))
                .body("items.signBy", contains(calendar.periodAfter(clock.today(), Days.working(15)).last().toString()));
    }

    @Test
    void for_a_filed_body_the_host_is_a_party() {
        var award = decisions.confirmedWithHost(1_000_000);
        String id = agreementOf(award).extract().path("items[0].id");
        award.applied().signatory().asks().get("/api/v1/agreements/" + id).then().statusCode(200).body("parties.party", contains("BUREAU", "HOST", "ORGANISATION"));
    }

    @Test
    void unsigned_in_time_the_money_is_free_again_and_a_smaller_grant_frees_no_more_than_it_held() {
        var award = decisions.confirmed(2_000_000);
        assertEquals(2_000_000, award.of().pool().figure("reserved"));
        agreements.catchUp();
        clock.moveTo(BusinessClock.endOf(calendar.periodAfter(clock.today(), Days.working(15)).last()));
        agreements.catchUp();
        assertEquals(AwardLineStatus.LAPSED, lines.require(award.lineId()).status());
        assertEquals(0, award.of().pool().figure("reserved"));
        assertEquals(2_000_000, award.of().pool().figure("available"));
        agreementOf(award).body("items.status", contains("LAPSED"));
    }

    @Test
    void without_an_account_there_is_no_text() {
        var award = decisions.confirmed(1_000_000);
        String id = agreementOf(award).extract().path("items[0].id");
        var tag = award.of().officer().asks().get("/api/v1/agreements/" + id).header("ETag");
        award.of().officer().asks().header("If-Match", tag).header("Idempotency-Key", Draft.newKey()).post("/api/v1/agreements/" + id + "/text").then()
                .statusCode(422).body("code", is("payee-missing"));
        award.applied().draft().owner().asks().body(Map.of("holderName", "青苗", "bankName", "示例银行", "number", "0000 1234 5678 9012"))
                .put("/api/v1/organisations/{id}/payee-account", award.applied().draft().organisation()).then().statusCode(200);
        award.of().officer().asks().header("If-Match", tag).header("Idempotency-Key", Draft.newKey()).post("/api/v1/agreements/" + id + "/text").then()
                .statusCode(200).body("payee.number", is("************9012"));
    }

    private static ValidatableResponse agreementOf(Award award) {
        return award.of().officer().asks().get("/api/v1/agreements?callId=" + award.of().call().id()).then().statusCode(200);
    }
}
