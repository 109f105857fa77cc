package org.yichuang.scenario;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yichuang.application.Applications;
import org.yichuang.application.Applications.Draft;
import org.yichuang.house.ApiTest;
import org.yichuang.house.Calls;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.review.Reviews;

/** S11: one reviewer never finishes. The chair extends, replaces, or goes on with four – never with five and four mixed. */
@ApiTest
class S11ReviewerNeverFinishesTest {
    @Inject Applications applications;
    @Inject Calls calls;
    @Inject Reviews reviews;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    private Calls.Call call;
    private Draft one;
    private Draft other;
    private Reviews.Round round;

    @BeforeEach
    void fourHaveFinishedAndOneHasNot() {
        call = calls.open();
        one = applications.eligibleIn(call);
        other = applications.eligibleIn(call);
        round = reviews.scoring(call, "registered");
        for (int i = 0; i < 4; i++) {
            round.score(round.members().get(i), one.id(), 80 + i);
            round.score(round.members().get(i), other.id(), 70 + i);
        }
        round.score(round.members().get(4), one.id(), 95);
    }

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    @Test
    void it_cannot_be_closed_while_a_sheet_is_missing() {
        round.command(round.chair(), "closing", null).then().statusCode(409).body("code", is("round-incomplete"));
        clock.moveTo(due());
        var last = round.members().get(4);
        var sheet = "/api/v1/score-sheets/" + round.sheet(last, other.id());
        last.person().asks().header("If-Match", last.person().asks().get(sheet).header("ETag")).body("{\"points\":{}}").put(sheet)
                .then().statusCode(409).body("code", is("scoring-over"));
    }

    @Test
    void the_chair_extends_no_further_than_the_rule_book_allows() {
        var due = due();
        extend(due.plusSeconds(3600L * 24 * 30)).statusCode(422).body("code", is("extension-too-long"));
        extend(due.plusSeconds(3600)).statusCode(200).body("dueAt", is(due.plusSeconds(3600).toString()));
    }

    @Test
    void the_alternate_scores_everything_and_the_other_sheets_stay_in_the_file() {
        replace(round.alternate().id()).statusCode(200).body("seats.find { it.reviewerId == '" + round.members().get(4).id() + "' }.status", is("VOID"));
        round.declare(round.alternate()).then().statusCode(200);
        round.score(round.alternate(), one.id(), 82);
        round.command(round.chair(), "closing", null).then().statusCode(409);
        round.score(round.alternate(), other.id(), 72);
        round.command(round.chair(), "closing", null).then().statusCode(200);
        var ranking = round.ranking(call.id(), "registered");
        assertEquals(5, ranking.getInt("validSheets"));
        assertEquals("TRIMMED_MEAN", ranking.getString("method"));
        round.chair().asks().get("/api/v1/rankings/" + ranking.getString("id") + "/sheets").then().statusCode(200)
                .body("findAll { it.status == 'VOID' }.size()", is(2));
    }

    @Test
    void without_an_alternate_all_are_ranked_on_four_plain_means() {
        replace(null).statusCode(200);
        round.command(round.chair(), "closing", null).then().statusCode(200);
        var ranking = round.ranking(call.id(), "registered");
        assertEquals("MEAN", ranking.getString("method"));
        assertEquals(List.of("81.50", "71.50"), ranking.getList("places.score"));
    }

    private Instant due() {
        return Instant.parse(round.officer().asks().get("/api/v1/assignments/" + round.id()).then().statusCode(200).extract().path("dueAt"));
    }

    private io.restassured.response.ValidatableResponse extend(Instant until) {
        return round.chair().asks().header("If-Match", round.etag()).body(Map.of("until", until.toString())).post("/api/v1/assignments/" + round.id() + "/extension")
                .then();
    }

    private io.restassured.response.ValidatableResponse replace(String alternate) {
        var body = new HashMap<String, Object>();
        body.put("reviewerId", round.members().get(4).id());
        body.put("alternateId", alternate);
        body.put("reason", "至截止时间未完成。");
        return round.command(round.chair(), "replacement", body).then();
    }
}
