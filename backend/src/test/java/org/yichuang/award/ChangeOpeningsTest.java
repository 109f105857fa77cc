package org.yichuang.award;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yichuang.application.Applications.Draft;
import org.yichuang.award.Awards.Awarded;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.identity.Role;
import org.yichuang.kernel.json.Json;

/** What the form hides is what a request is refused for, through the API. */
@ApiTest
class ChangeOpeningsTest {
    private static final Map<String, ?> LEADER = Map.of("kind", "LEADER", "text", "王小燕");
    private static final Map<String, ?> PLACE = Map.of("kind", "PLACE", "text", "社区文化礼堂", "divisionCode", "330604002016");
    @Inject Awards awards;
    @Inject People people;
    private Awarded one;

    @BeforeEach
    void a_running_project() {
        one = awards.registeredInForce(1_000_000);
    }

    @Test
    void a_waiting_leader_closes_the_leader_until_it_is_withdrawn() {
        openings().then().statusCode(200).body(of("LEADER") + ".open", is(true)).body(of("GRANT_INCREASE") + ".why", is("IMPOSSIBLE"));
        var id = ask(LEADER).then().statusCode(201).body("status", is("SUBMITTED")).extract().path("id").toString();
        openings().then().body(of("LEADER") + ".open", is(false)).body(of("LEADER") + ".why", is("WAITING")).body(of("LEADER") + ".waitingNumber", is(1))
                .body(of("PLACE") + ".open", is(true));
        ask(Map.of("kind", "LEADER", "text", "李月")).then().statusCode(409).body("code", is("change-clashes")).body("errors.pointer", contains("/items/0/kind"));
        assess(PLACE, Map.of("kind", "LEADER", "text", "李月")).then().statusCode(409).body("errors.pointer", contains("/items/1/kind"))
                .body("errors[0].message", equalTo("Request no. 1 already asks for this and is waiting; wait for it or withdraw it first"));
        var tag = one.owner().asks().get("/api/v1/change-requests/" + id).header("ETag");
        one.owner().asks().header("If-Match", tag).body("{\"words\":\"改由他人负责。\"}").post("/api/v1/change-requests/" + id + "/withdrawal").then().statusCode(200);
        openings().then().body(of("LEADER") + ".open", is(true));
        ask(Map.of("kind", "LEADER", "text", "李月")).then().statusCode(201);
    }

    @Test
    void several_things_go_in_one_request_and_the_strictest_decides() {
        assess(PLACE, LEADER).then().statusCode(200).body("findings", hasSize(2)).body("findings.decidedBy", contains("RECORD_ONLY", "APPROVAL_AFTER_OPINION"))
                .body("decidedBy", is("APPROVAL_AFTER_OPINION"));
        ask(PLACE, LEADER).then().statusCode(201).body("status", is("SUBMITTED")).body("items", hasSize(2));
        ask(PLACE).then().statusCode(409).body("code", is("change-clashes"));
    }

    @Test
    void the_same_thing_twice_in_a_request_is_refused() {
        ask(LEADER, Map.of("kind", "LEADER", "text", "李月")).then().statusCode(409).body("errors.pointer", contains("/items/1/kind"));
    }

    @Test
    void only_those_who_do_the_work_are_told() {
        one.officer().asks().get("/api/v1/change-requests/openings?projectId=" + one.project()).then().statusCode(403);
        people.of(one.organisation().key() + 1, Role.APPLICANT_OWNER).asks().get("/api/v1/change-requests/openings?projectId=" + one.project()).then().statusCode(404);
    }

    private static String of(String kind) {
        return "openings.find { it.kind == '" + kind + "' }";
    }

    private Response openings() {
        return one.owner().asks().get("/api/v1/change-requests/openings?projectId=" + one.project());
    }

    @SafeVarargs
    private Response ask(Map<String, ?>... items) {
        return one.owner().asks().header("Idempotency-Key", Draft.newKey()).body(body(items)).post("/api/v1/change-requests");
    }

    @SafeVarargs
    private Response assess(Map<String, ?>... items) {
        return one.owner().asks().body(body(items)).post("/api/v1/change-requests/assessment");
    }

    @SafeVarargs
    private String body(Map<String, ?>... items) {
        return Json.write(Map.of("projectId", one.project(), "reason", "情况有变。", "items", List.of(items)));
    }
}
