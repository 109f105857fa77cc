package org.yichuang.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yichuang.award.Awards;
import org.yichuang.award.Awards.Awarded;
import org.yichuang.fund.Funds;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.organisation.Register;
import org.yichuang.organisation.service.ExitClock;

/** Scenario S12, its first half: a filed body wants to leave with a live project. It is stopped and told to settle first; then it may go. */
@ApiTest
class S12LeavesWithALiveProjectTest {
    @Inject Awards awards;
    @Inject Register register;
    @Inject People people;
    @Inject ExitClock exitClock;
    @Inject BusinessClock clock;
    @Inject SystemClock system;

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    @Test
    void settles_first_and_then_leaves() {
        var one = awards.hostedInForce(2_000_000);
        // the host is bound by the same project, and by the body that relies on it
        ask(one, one.organisation(), one.owner()).then().statusCode(409).body("code", is("exit-obstructed")).body("detail", containsString("Settle first"))
                .body("facts.obstacles.kind", contains("LIVE_PROJECT")).body("facts.obstacles[0].id", is(one.project()))
                .body("errors[0].message", containsString("close or terminate it and settle it first"));
        ask(one, one.host(), one.hostOwner()).then().statusCode(409).body("facts.obstacles.kind", contains("LIVE_PROJECT", "HOSTED_BODY"));

        end(one, one.officer(), "termination", Map.of("ground", "OWN_REQUEST", "words", "组织退出，申请终止。"));
        end(one, one.owner(), "termination/statement", Map.of("words", "无异议。"));
        end(one, one.lead(), "termination/decision", Map.of("terminate", true, "words", "同意终止。"));
        ask(one, one.organisation(), one.owner()).then().statusCode(409).body("facts.obstacles.kind", contains("OPEN_SETTLEMENT"));
        settled(one);
        long available = one.pool().figure("available");

        String id = ask(one, one.organisation(), one.owner()).then().statusCode(200).body("status", is("REQUESTED")).extract().path("id");
        var tag = one.owner().asks().get("/api/v1/exit-requests/" + id).then().statusCode(200).extract().header("ETag");
        register.officer().asks().header("If-Match", tag).header("Idempotency-Key", Funds.key()).post("/api/v1/exit-requests/" + id + "/agreement").then()
                .statusCode(200).body("status", is("IN_PUBLICITY"));
        exitClock.catchUp();
        one.owner().asks().get("/api/v1/exit-requests/" + id).then().body("status", is("IN_PUBLICITY"));
        clock.moveTo(clock.now().plus(Duration.ofDays(32)));
        exitClock.catchUp();
        one.owner().asks().get("/api/v1/exit-requests/" + id).then().statusCode(200).body("status", is("COMPLETED"));

        // what was done stays: the project, the money, the host is free of the link
        one.owner().asks().get("/api/v1/organisations/" + one.organisation().id()).then().statusCode(200).body("status", is("EXITED"));
        one.showProject(one.owner()).then().statusCode(200).body("status", is("SETTLED"));
        assertEquals(available, one.pool().figure("available"));
        one.hostOwner().asks().get("/api/v1/organisations/" + one.host().id() + "/exit-obstacles").then().statusCode(200).body("$", hasSize(0));
    }

    private Response ask(Awarded one, Register.One body, Person owner) {
        return owner.asks().header("Idempotency-Key", Funds.key()).body(Map.of("documentId", Awards.file(owner, "成员决议.pdf"),
                "decidedOn", clock.today().toString(), "reason", "经全体成员决议退出。")).post("/api/v1/organisations/" + body.id() + "/exit-request");
    }

    private void end(Awarded one, Person person, String step, Map<String, Object> body) {
        var tag = one.showProject(one.officer()).header("ETag");
        person.asks().header("If-Match", tag).header("Idempotency-Key", Funds.key()).body(body).post("/api/v1/projects/" + one.project() + "/" + step).then()
                .statusCode(200);
    }

    private void settled(Awarded one) {
        var approver = people.with(Role.FINANCE_APPROVER);
        String id = approver.asks().get("/api/v1/settlements?projectId=" + one.project()).then().statusCode(200).extract().path("items[0].id");
        var tag = approver.asks().get("/api/v1/settlements/" + id).header("ETag");
        approver.asks().header("If-Match", tag).header("Idempotency-Key", Funds.key()).body(Map.of("releaseRest", true, "words", "未拨付，全部释放。"))
                .post("/api/v1/settlements/" + id + "/conclusion").then().statusCode(200).body("head.status", is("SETTLED"));
    }
}
