package org.yichuang.review;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yichuang.application.Applications;
import org.yichuang.application.Applications.Draft;
import org.yichuang.house.ApiTest;
import org.yichuang.house.Calls;
import org.yichuang.house.People;
import org.yichuang.identity.Role;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.review.Reviews.Round;

/** Who takes an application back while it is being judged is out of the round; the others go on as if it had never been there. */
@ApiTest
class WithdrawnInReviewTest {
    @Inject Calls calls;
    @Inject Applications applications;
    @Inject Reviews reviews;
    @Inject People people;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    private Calls.Call call;
    private Draft stays;
    private Draft goes;

    @BeforeEach
    void twoApplications() {
        call = calls.open();
        stays = applications.eligibleIn(call);
        goes = applications.eligibleIn(call);
    }

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    @Test
    void its_sheets_are_void_nobody_has_to_write_them_and_the_list_ranks_the_others() {
        var round = reviews.scoring(call, "registered");
        scored(round, stays);
        round.score(round.members().get(0), goes.id(), 90);
        round.command(round.chair(), "closing", null).then().statusCode(409).body("code", is("round-incomplete"));
        withdraw(goes);
        round.command(round.chair(), "closing", null).then().statusCode(200);
        assertEquals(List.of(stays.id()), round.ranking(call.id(), "registered").getList("places.applicationId"));
    }

    @Test
    void when_everything_was_taken_back_the_round_closes_without_a_list() {
        var round = reviews.scoring(call, "registered");
        withdraw(goes);
        withdraw(stays);
        round.command(round.chair(), "closing", null).then().statusCode(200);
        assertEquals(List.of(), round.chair().asks().get("/api/v1/rankings?callId=" + call.id()).then().statusCode(200).extract().path("$"));
    }

    @Test
    void what_is_being_judged_is_not_checked_once_more() {
        reviews.scoring(call, "registered");
        var officer = people.with(Role.PROGRAMME_OFFICER);
        officer.asks().header("If-Match", goes.etag(officer)).header("Idempotency-Key", Draft.newKey()).body(Map.of("reason", "再查一次"))
                .post("/api/v1/applications/" + goes.id() + "/reopening").then().statusCode(409).body("code", is("in-review"));
    }

    private void scored(Round round, Draft application) {
        round.members().forEach(member -> round.score(member, application.id(), 80));
    }

    private static void withdraw(Draft application) {
        application.owner().asks().body(Map.of("reason", "场地不能用")).post("/api/v1/applications/" + application.id() + "/withdrawal").then().statusCode(200)
                .body("status", is("WITHDRAWN"));
    }
}
