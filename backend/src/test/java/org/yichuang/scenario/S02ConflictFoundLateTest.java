package org.yichuang.scenario;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yichuang.application.Applications;
import org.yichuang.house.ApiTest;
import org.yichuang.house.Calls;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.review.Reviews;

/** S2: a conflict comes out after closing. The reviewer's sheets are void for the whole group and the order is found anew. */
@ApiTest
class S02ConflictFoundLateTest {
    @Inject Applications applications;
    @Inject Calls calls;
    @Inject Reviews reviews;
    @Inject BusinessClock clock;
    @Inject SystemClock system;

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    @Test
    void the_order_swaps_and_the_old_ranking_stays_readable() {
        var call = calls.open();
        var p7 = applications.eligibleIn(call);
        var p8 = applications.eligibleIn(call);
        var round = reviews.closed(call, "registered", Map.of(p7.id(), List.of(85, 80, 96, 82, 84), p8.id(), List.of(84, 82, 75, 83, 84)));
        var first = round.ranking(call.id(), "registered");
        assertEquals(List.of(p7.id(), p8.id()), first.getList("places.applicationId"));
        assertEquals(List.of("83.67", "83.00"), first.getList("places.score"));

        var third = round.members().get(2);
        var body = Map.of("reviewerId", third.id(), "applicationId", p7.id(), "ground", groundOf(third, p7.id(), round), "words", "任依托单位理事。");
        round.command(third.person(), "late-conflict", body).then().statusCode(403);
        round.command(round.chair(), "late-conflict", body).then().statusCode(200).body("seats.find { it.reviewerId == '" + third.id() + "' }.status", is("VOID"));
        round.command(round.chair(), "late-conflict", body).then().statusCode(422).body("code", is("not-in-round"));

        var second = round.ranking(call.id(), "registered");
        assertEquals(2, second.getInt("number"));
        assertEquals("MEAN", second.getString("method"));
        assertEquals(4, second.getInt("validSheets"));
        assertEquals(List.of(p8.id(), p7.id()), second.getList("places.applicationId"));
        assertEquals(List.of("83.25", "82.75"), second.getList("places.score"));
        assertEquals(first.getString("id"), second.getString("formerId"));
        round.chair().asks().get("/api/v1/rankings/" + first.getString("id")).then().statusCode(200).body("status", is("SUPERSEDED"))
                .body("places[0].score", is("83.67"));
        // What was scored stays in the file, with the reason why it does not count.
        round.chair().asks().get("/api/v1/rankings/" + second.getString("id") + "/sheets").then().statusCode(200)
                .body("findAll { it.status == 'VOID' }.total", hasItem(96)).body("find { it.status == 'VOID' }.reason", is("任依托单位理事。"));
        round.officer().asks().get("/api/v1/rankings/" + second.getString("id") + "/sheets").then().statusCode(403);
        // The conflicted reviewer reads the file no more.
        third.person().asks().get("/api/v1/applications/" + p8.id()).then().statusCode(404);
    }

    private static String groundOf(Reviews.Member member, String application, Reviews.Round round) {
        return member.person().asks().get("/api/v1/score-sheets/" + round.sheet(member, application)).then().statusCode(200).extract().path("grounds[0].key");
    }
}
