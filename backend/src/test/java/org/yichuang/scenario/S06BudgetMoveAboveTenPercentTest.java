package org.yichuang.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yichuang.application.Applications.Draft;
import org.yichuang.award.Awards;
import org.yichuang.award.Awards.Awarded;
import org.yichuang.award.BudgetVersion;
import org.yichuang.award.Projects;
import org.yichuang.house.ApiTest;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.money.Money;

/**
 * S6: a grant of 30,000.00; 1,000.00 is moved by notice, then 2,500.00 more: 11.67 % over the project's life, so the second
 * move needs approval. That claims against the increased part wait for it is tested where claims are.
 */
@ApiTest
class S06BudgetMoveAboveTenPercentTest {
    private static final String MATERIALS = "r2";
    private static final String EXPERT = "r3";
    private static final String MANAGEMENT = "r5";
    @Inject Awards awards;
    @Inject Projects projects;
    private Awarded one;

    @BeforeEach
    void a_grant_of_thirty_thousand() {
        one = awards.registered(Awards.S6).inForce();
    }

    @Test
    void the_second_move_needs_approval_because_moves_add_up() {
        move(MATERIALS, EXPERT, 100_000).then().statusCode(201).body("status", is("NOTED")).body("findings.rule", contains("BUDGET_WITHIN_TOLERANCE"));
        assertEquals(List.of("1200000,450000", "1100000,550000"), versions());
        assess(MATERIALS, EXPERT, 250_000).then().statusCode(200).body("cumulativeFen", is(350_000)).body("grantFen", is(3_000_000))
                .body("tolerance", is(1000)).body("decidedBy", is("APPROVAL"));
        var second = move(MATERIALS, EXPERT, 250_000).then().statusCode(201).body("status", is("SUBMITTED"))
                .body("findings.rule", contains("BUDGET_BEYOND_TOLERANCE")).extract().path("id").toString();
        assertEquals(List.of("1200000,450000", "1100000,550000"), versions());
        decide(second, true).then().statusCode(200).body("status", is("APPROVED"));
        assertEquals(List.of("1200000,450000", "1100000,550000", "850000,800000"), versions());
        assertEquals(Money.yuan(30_000), projects.budget(one.projectId()).current().total());
        one.showProject(one.owner()).then().body("budgets", hasSize(3)).body("budgets[0].lines[1].grantFen", is(1_200_000)).body("moves.movedFen", is(350_000))
                .body("moves.leftFen", is(0));
    }

    @Test
    void many_small_moves_do_not_help_and_exactly_ten_percent_is_still_a_notice() {
        for (int i = 0; i < 3; i++) move(MATERIALS, EXPERT, 100_000).then().statusCode(201).body("status", is("NOTED"));
        move(MATERIALS, EXPERT, 1).then().statusCode(201).body("status", is("SUBMITTED"));
    }

    @Test
    void moving_back_counts_and_what_is_refused_or_withdrawn_does_not() {
        move(MATERIALS, EXPERT, 200_000).then().body("status", is("NOTED"));
        var back = move(EXPERT, MATERIALS, 200_000).then().statusCode(201).body("status", is("SUBMITTED")).extract().path("id").toString();
        assess(MATERIALS, EXPERT, 100_000).then().body("cumulativeFen", is(500_000));
        decide(back, false).then().statusCode(200).body("status", is("REFUSED"));
        assess(MATERIALS, EXPERT, 100_000).then().body("cumulativeFen", is(300_000)).body("decidedBy", is("NOTICE"));
        var other = move(MATERIALS, EXPERT, 150_000).then().body("status", is("SUBMITTED")).extract().path("id").toString();
        one.owner().asks().header("If-Match", tag(other)).body("{\"words\":\"不需要了。\"}").post("/api/v1/change-requests/" + other + "/withdrawal").then().statusCode(200);
        move(MATERIALS, EXPERT, 100_000).then().body("status", is("NOTED"));
    }

    @Test
    void nothing_goes_into_management_which_is_at_its_cap() {
        move(MATERIALS, MANAGEMENT, 1).then().statusCode(422).body("code", is("change-impossible")).body("errors[0].message", is(
                "Management is at its cap of CNY 3,000.00 (10% of the grant) and takes no more"));
        assertEquals(1, projects.budget(one.projectId()).versions().size());
    }

    @Test
    void sent_twice_it_moves_once() {
        var key = Draft.newKey();
        var first = send(key, MATERIALS, EXPERT, 100_000).then().statusCode(201).extract().path("id").toString();
        send(key, MATERIALS, EXPERT, 100_000).then().statusCode(201).body("id", is(first));
        send(key, MATERIALS, EXPERT, 100_001).then().statusCode(422).body("code", is("key-reused"));
        assertEquals(2, projects.budget(one.projectId()).versions().size());
    }

    private List<String> versions() {
        return projects.budget(one.projectId()).versions().stream().map(S06BudgetMoveAboveTenPercentTest::shown).toList();
    }

    private static String shown(BudgetVersion version) {
        return version.lines().get(1).grantFen() + "," + version.lines().get(2).grantFen();
    }

    private Response move(String from, String to, long fen) {
        return send(Draft.newKey(), from, to, fen);
    }

    private Response send(String key, String from, String to, long fen) {
        return one.owner().asks().header("Idempotency-Key", key).body(body(from, to, fen)).post("/api/v1/change-requests");
    }

    private Response assess(String from, String to, long fen) {
        return one.owner().asks().body(body(from, to, fen)).post("/api/v1/change-requests/assessment");
    }

    private String body(String from, String to, long fen) {
        return Json.write(Map.of("projectId", one.project(), "reason", "培训需求增加。", "items", List.of(Map.of("kind", "BUDGET_MOVE",
                "moves", List.of(Map.of("fromLine", from, "toLine", to, "amountFen", fen))))));
    }

    private Response decide(String id, boolean accepted) {
        return one.officer().asks().header("If-Match", tag(id)).header("Idempotency-Key", Draft.newKey())
                .body(Json.write(Map.of("accepted", accepted, "words", "经研究决定。"))).post("/api/v1/change-requests/" + id + "/decision");
    }

    private String tag(String id) {
        return one.officer().asks().get("/api/v1/change-requests/" + id).then().statusCode(200).extract().header("ETag");
    }
}
