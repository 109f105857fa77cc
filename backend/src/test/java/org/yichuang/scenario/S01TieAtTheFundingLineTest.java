package org.yichuang.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
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

/** S1: two projects tie on exact fractions at the funding line; the need decides, and where nothing decides a draw is demanded. */
@ApiTest
class S01TieAtTheFundingLineTest {
    @Inject Applications applications;
    @Inject Calls calls;
    @Inject Reviews reviews;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    private Calls.Call call;
    private Draft first;
    private Draft second;

    @BeforeEach
    void twoProjects() {
        call = calls.open();
        second = applications.eligibleIn(call);
        first = applications.eligibleIn(call);
    }

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    @Test
    void the_need_decides_a_tie_that_is_one_on_fractions() {
        var round = reviews.scoring(call, "registered");
        score(round, first, List.of(78, 82, 84, 81, 90), List.of(16, 16, 16, 17, 18));
        score(round, second, List.of(80, 83, 82, 82, 88), List.of(15, 16, 16, 15, 16));
        round.command(round.chair(), "closing", null).then().statusCode(200);
        var ranking = round.ranking(call.id(), "registered");
        assertEquals("CLOSED", ranking.getString("status"));
        assertEquals(List.of("247/3", "247/3"), ranking.getList("places.exactScore"));
        assertEquals(List.of("82.33", "82.33"), ranking.getList("places.score"));
        assertEquals(List.of(first.id(), second.id()), ranking.getList("places.applicationId"));
        assertEquals(List.of(1, 2), ranking.getList("places.place"));
        assertEquals("CRITERION_MEAN:need", ranking.getString("places[0].decidedBy"));
        assertEquals("49/3", ranking.getString("places[0].detail.criterionMeans.need"));
        assertEquals("47/3", ranking.getString("places[1].detail.criterionMeans.need"));
    }

    @Test
    void when_every_question_ties_the_system_demands_a_recorded_public_draw() {
        var round = reviews.scoring(call, "registered");
        for (var project : List.of(first, second)) score(round, project, List.of(80, 81, 82, 83, 84), List.of(16, 16, 16, 16, 16));
        round.command(round.chair(), "closing", null).then().statusCode(200);
        var waiting = round.ranking(call.id(), "registered");
        assertEquals("AWAITING_DRAW", waiting.getString("status"));
        assertEquals(List.of(1, 1), waiting.getList("places.place"));
        var path = "/api/v1/rankings/" + waiting.getString("id");
        var tag = round.chair().asks().get(path).header("ETag");
        round.chair().asks().header("If-Match", tag).body("{\"seed\":\"2026-04-24 公开摇号 502\"}").post(path + "/draw").then().statusCode(200);
        var drawn = round.ranking(call.id(), "registered");
        assertEquals("CLOSED", drawn.getString("status"));
        assertEquals(List.of(1, 2), drawn.getList("places.place"));
        List<String> codes = drawn.getList("places.receiptNo");
        var hashes = codes.stream().map(code -> org.yichuang.kernel.json.Digest.sha256("2026-04-24 公开摇号 502:" + code)).toList();
        assertEquals(hashes.stream().sorted().toList(), hashes);
        round.chair().asks().header("If-Match", round.chair().asks().get(path).header("ETag")).body("{\"seed\":\"noch einmal\"}").post(path + "/draw")
                .then().statusCode(409);
    }

    private static void score(Reviews.Round round, Draft project, List<Integer> totals, List<Integer> needs) {
        IntStream.range(0, 5).forEach(i -> round.score(round.members().get(i), project.id(), totals.get(i), needs.get(i)));
    }
}
