package org.yichuang.review;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yichuang.application.Applications;
import org.yichuang.application.Applications.Draft;
import org.yichuang.house.ApiTest;
import org.yichuang.house.Calls;
import org.yichuang.house.People.Person;
import org.yichuang.house.Rules;
import org.yichuang.kernel.json.Digest;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.review.Reviews.Round;

/** A roadshow and a public jury: one after the other presents and is scored from its turn on, and both rounds make one exact score. */
@ApiTest
class RoadshowTest {
    @Inject Applications applications;
    @Inject Calls calls;
    @Inject Reviews reviews;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    private Calls.Call call;
    private List<Draft> projects;

    @BeforeEach
    void threeProjects() {
        call = calls.openUnder(Rules.madeUp("roadshow"));
        projects = Stream.generate(() -> applications.eligibleIn(call)).limit(3).toList();
    }

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    @Test
    void the_order_is_set_or_drawn_and_a_drawn_one_stands() {
        var round = reviews.planned(call, "registered", "roadshow", null, reviews.members(3));
        order(round, Map.of("seed", "502")).then().statusCode(409).body("code", is("round-not-scoring"));
        round.begun();
        round.command(round.chair(), "presentation", Map.of("applicationId", projects.get(0).id())).then().statusCode(409).body("code", is("no-order"));
        order(round, Map.of("applicationIds", ids(0, 1))).then().statusCode(422).body("code", is("order-incomplete"));
        order(round, Map.of("applicationIds", ids(0, 1, 1))).then().statusCode(422);
        order(round, Map.of("applicationIds", ids(0, 1, 2), "seed", "502")).then().statusCode(400);
        round.chair().asks().header("If-Match", "\"99\"").body(Map.of("seed", "502")).put(path(round)).then().statusCode(412);
        order(round, Map.of("applicationIds", ids(2, 0, 1))).then().statusCode(200).body("how", is("SET")).body("turns.applicationId", is(ids(2, 0, 1)));
        order(round, Map.of("seed", "2026-04-24 公开摇号 502")).then().statusCode(200).body("how", is("DRAWN")).body("seed", is("2026-04-24 公开摇号 502"));
        order(round, Map.of("seed", "another")).then().statusCode(409).body("code", is("order-stands"));
        List<String> drawn = round.chair().asks().get(path(round)).then().statusCode(200).extract().path("turns.applicationId");
        var hashes = drawn.stream().map(id -> Digest.sha256("2026-04-24 公开摇号 502:" + receipt(round, id))).toList();
        assertEquals(hashes.stream().sorted().toList(), hashes);
    }

    @Test
    void an_application_is_scored_from_its_turn_on() {
        var round = reviews.planned(call, "registered", "roadshow", null, reviews.members(3)).begun();
        var member = round.members().get(0);
        var first = "/api/v1/score-sheets/" + round.sheet(member, projects.get(0).id());
        member.person().asks().get("/api/v1/applications/" + projects.get(0).id()).then().statusCode(200);
        save(member.person(), first).then().statusCode(409).body("code", is("not-yet-presented"));
        order(round, Map.of("applicationIds", ids(0, 1, 2))).then().statusCode(200);
        member.person().asks().get(first).then().statusCode(200).body("waitsForTurn", is(true)).body("editable", is(false)).body("turn", is(1));
        round.command(member.person(), "presentation", Map.of("applicationId", projects.get(0).id())).then().statusCode(403);
        present(round, 1, null).then().statusCode(422).body("code", is("out-of-turn"));
        present(round, 1, "前一个项目负责人迟到。").then().statusCode(200).body("presentingId", is(projects.get(1).id())).body("nextId", is(projects.get(0).id()));
        save(member.person(), first).then().statusCode(409).body("code", is("not-yet-presented"));
        present(round, 0, null).then().statusCode(200).body("turns.status", is(List.of("PRESENTING", "DONE", "WAITING")));
        present(round, 1, null).then().statusCode(409).body("code", is("had-its-turn"));
        save(member.person(), first).then().statusCode(200);
        round.score(member, projects.get(1).id(), 80);
        order(round, Map.of("applicationIds", ids(2, 1, 0))).then().statusCode(409).body("code", is("order-stands"));
        round.chair().asks().get(path(round)).then().statusCode(200).body("turns.submitted", is(List.of(0, 1, 0)));
        // Who judges sees the order and nobody else's progress; who does not judge it sees nothing.
        round.members().get(1).person().asks().get(path(round)).then().statusCode(200).body("turns.submitted", everyItem(nullValue()));
        reviews.member().person().asks().get(path(round)).then().statusCode(404);
        member.person().asks().get("/api/v1/score-sheets").then().statusCode(200).body("items.findAll { it.roadshow }.size()", is(3))
                .body("items.find { it.applicationId == '" + projects.get(1).id() + "' }.turnStatus", is("DONE"));
        present(round, null, null).then().statusCode(200).body("presentingId", nullValue());
    }

    @Test
    void roadshow_and_juries_make_one_exact_score() {
        var round = reviews.planned(call, "registered", "roadshow", null, reviews.members(3)).begun();
        order(round, Map.of("applicationIds", ids(2, 0, 1))).then().statusCode(200);
        round.command(round.chair(), "absence", Map.of("applicationId", projects.get(2).id())).then().statusCode(400);
        round.command(round.chair(), "absence", Map.of("applicationId", projects.get(2).id(), "words", "点名三次无人到场。")).then().statusCode(200)
                .body("turns[0].status", is("ABSENT")).body("nextId", is(projects.get(0).id()));
        present(round, 0, null).then().statusCode(200);
        present(round, 1, null).then().statusCode(200);
        round.given(Map.of(projects.get(0).id(), List.of(80, 81, 82), projects.get(1).id(), List.of(70, 71, 72))).over();

        var jury = Stream.concat(reviews.members(3, "expert").stream(), reviews.members(4, "resident").stream()).toList();
        var few = Stream.concat(reviews.members(3).stream(), jury.subList(3, 7).stream()).toList();
        var without = reviews.planned(call, "registered", "public", null, few);
        without.command(without.officer(), "start", null).then().statusCode(422).body("code", is("panel-composition"));
        var proposal = without.officer().asks().get("/api/v1/assignments/" + without.id() + "/proposal").then().statusCode(200).body("members", is(7)).extract();
        assertEquals(7, proposal.<List<?>>path("candidates.findAll { it.proposed }").size());
        assertTrue(proposal.<List<?>>path("candidates.findAll { it.proposed && it.kinds.contains('expert') }").size() >= 3);
        var last = new Round(without.id(), without.officer(), without.chair(), jury, null);
        last.appoint().then().statusCode(200).body("seats.findAll { it.kind == 'resident' }.size()", is(4));
        last.begun().command(last.chair(), "presentation", Map.of("applicationId", projects.get(0).id())).then().statusCode(409).body("code", is("not-a-roadshow"));
        last.given(Map.of(projects.get(0).id(), List.of(90, 90, 91, 60, 60, 60, 61), projects.get(1).id(), List.of(75, 75, 75, 70, 70, 70, 70))).over();

        var ranking = last.ranking(call.id(), "registered");
        assertEquals(ids(0, 1, 2), ranking.getList("places.applicationId"));
        // 0.6 × 81 + 0.4 × (0.7 × 271/3 + 0.3 × 241/4)
        assertEquals(List.of("24337/300", "72", "0"), ranking.getList("places.exactScore"));
        assertEquals(List.of(true, true, false), ranking.getList("places.passed"));
        assertEquals("JURIES", ranking.getString("method"));
        assertEquals(List.of("81", "9757/120"), ranking.getList("places[0].detail.stages.score"));
    }

    private List<String> ids(int... places) {
        return java.util.Arrays.stream(places).mapToObj(place -> projects.get(place).id()).toList();
    }

    private static String path(Round round) {
        return "/api/v1/assignments/" + round.id() + "/appearances";
    }

    private static Response order(Round round, Object body) {
        return round.chair().asks().header("If-Match", round.etag()).body(body).put(path(round));
    }

    private Response present(Round round, Integer place, String words) {
        var body = new HashMap<String, Object>();
        body.put("applicationId", place == null ? null : projects.get(place).id());
        body.put("words", words);
        return round.command(round.chair(), "presentation", body);
    }

    private static Response save(Person person, String sheet) {
        return person.asks().header("If-Match", person.asks().get(sheet).header("ETag")).body("{\"points\":{\"need\":15}}").put(sheet);
    }

    private static String receipt(Round round, String application) {
        return round.officer().asks().get("/api/v1/applications/" + application).then().statusCode(200).extract().path("receiptNo");
    }
}
