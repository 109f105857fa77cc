package org.yichuang.award;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yichuang.conduct.Listings;
import org.yichuang.application.Applications.Draft;
import org.yichuang.award.Awards.Awarded;
import org.yichuang.award.service.AgreementClock;
import org.yichuang.award.service.AwardFacts;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;

/** A project for those who do it: its start, its changes, its end before the time. */
@ApiTest
class ProjectTest {
    @Inject Awards awards;
    @Inject Listings listings;
    @Inject Projects projects;
    @Inject AgreementClock jobs;
    @Inject AwardFacts facts;
    @Inject People people;
    @Inject BusinessClock clock;
    @Inject SystemClock system;

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    @Test
    void it_begins_on_its_day_and_is_late_when_nobody_says_that_work_began() {
        var one = awards.registeredInForce(1_000_000);
        one.showProject(one.owner()).then().statusCode(200).body("status", is("CONTRACTED")).body("milestones.state", contains("NOW", "TO_COME", "TO_COME"))
                .body("money.committedFen", is(1_000_000)).body("moves.leftFen", is(100_000)).body("may", hasItems("REPORT_START", "ASK_CHANGE"));
        jobs.catchUp();
        one.showProject(one.owner()).then().body("status", is("ACTIVE")).body("lateToStart", is(false));
        clock.moveTo(clock.now().plus(75, ChronoUnit.DAYS));
        one.showProject(one.owner()).then().body("lateToStart", is(true));
        one.officer().asks().get("/api/v1/projects?lateToStart=true&callId=" + one.call().id()).then().body("items.id", contains(one.project()));
        start(one, one.owner(), clock.today().plusDays(1).toString()).then().statusCode(422).body("code", is("start-day"));
        start(one, one.officer(), clock.today().toString()).then().statusCode(403);
        start(one, one.owner(), clock.today().toString()).then().statusCode(200).body("startedOn", is(clock.today().toString())).body("lateToStart", is(false));
        start(one, one.owner(), clock.today().toString()).then().statusCode(409).body("code", is("started-already"));
    }

    @Test
    void each_sees_what_is_theirs() {
        var one = awards.hostedInForce(1_000_000);
        for (var person : List.of(one.owner(), one.hostOwner(), one.officer(), people.with(Role.FINANCE_CLERK), people.with(Role.ASSESSOR))) {
            one.showProject(person).then().statusCode(200);
            person.asks().get("/api/v1/projects").then().statusCode(200).body("items.id", hasItem(one.project()));
        }
        for (var person : List.of(people.of(one.organisation().key() + 1, Role.APPLICANT_OWNER), people.with(Role.TOWNSHIP_OFFICER, "/330604/330604001/"))) {
            one.showProject(person).then().statusCode(404);
            person.asks().get("/api/v1/projects").then().statusCode(200).body("items.id", not(hasItem(one.project())));
        }
    }

    @Test
    void facts_of_an_organisation_follow_its_projects() {
        var one = awards.hostedInForce(1_000_000);
        assertEquals(1, number(one.organisation().key(), "project.live-count"));
        assertEquals(1, number(one.host().key(), "host.live-hosted-projects"));
        assertEquals(0, number(one.host().key(), "project.live-count"));
        QuarkusTransaction.requiringNew().run(() -> {
            projects.step(one.projectId(), ProjectStatus.ACTIVE, null);
            projects.step(one.projectId(), ProjectStatus.FINAL_DUE, null);
            projects.close(one.projectId(), "C", "末期不合格");
        });
        assertEquals(0, number(one.organisation().key(), "project.live-count"));
        assertEquals(List.of(clock.today()), fact(one.organisation().key(), "project.grade-c-results").days());
        assertEquals(false, fact(one.organisation().key(), "project.last-grade-a").flag());
    }

    @Test
    void a_leader_is_changed_after_a_third_party_was_asked() {
        var one = awards.registeredInForce(1_000_000);
        var id = ask(one, Map.of("kind", "LEADER", "text", "王小燕")).then().statusCode(201).body("status", is("SUBMITTED"))
                .body("decidedBy", is("APPROVAL_AFTER_OPINION")).body("decideBy", notNullValue()).extract().path("id").toString();
        decide(one, one.officer(), id, true).then().statusCode(422).body("code", is("opinion-missing"));
        decide(one, one.owner(), id, true).then().statusCode(403);
        step(one.officer(), id, "opinion", Map.of("from", "第三方评估机构", "words", "同意。")).then().statusCode(200);
        decide(one, one.officer(), id, true).then().statusCode(200).body("status", is("APPROVED"));
        decide(one, one.officer(), id, true).then().statusCode(409);
        one.showProject(one.owner()).then().body("plan.leader", is("王小燕")).body("budgets", hasSize(1));
    }

    @Test
    void a_venue_in_the_same_township_is_only_written_down_and_more_money_is_impossible() {
        var one = awards.registeredInForce(1_000_000);
        ask(one, Map.of("kind", "PLACE", "text", "社区文化礼堂", "divisionCode", "330604002016")).then().statusCode(201).body("status", is("NOTED"));
        one.showProject(one.owner()).then().body("plan.place", is("社区文化礼堂"));
        ask(one, Map.of("kind", "GRANT_INCREASE")).then().statusCode(422).body("code", is("change-impossible")).body("errors[0].message", notNullValue());
        one.officer().asks().header("Idempotency-Key", Draft.newKey()).body(body(one, Map.of("kind", "GRANT_INCREASE"))).post("/api/v1/change-requests")
                .then().statusCode(403);
        people.of(one.organisation().key() + 1, Role.APPLICANT_OWNER).asks().header("Idempotency-Key", Draft.newKey())
                .body(body(one, Map.of("kind", "GRANT_INCREASE"))).post("/api/v1/change-requests").then().statusCode(404);
    }

    @Test
    void a_new_account_needs_approval_open_gates_and_a_supplementary_agreement() {
        var one = awards.registeredInForce(1_000_000);
        var tag = one.owner().asks().get("/api/v1/organisations/{id}/payee-account", one.organisation().id()).header("ETag");
        one.owner().asks().header("If-Match", tag).body(Map.of("holderName", one.organisation().name(), "bankName", "另一银行", "number", "9999 1234 5678 0001"))
                .put("/api/v1/organisations/{id}/payee-account", one.organisation().id()).then().statusCode(200);
        long former = projects.require(one.projectId()).payeeAccountId();
        var id = ask(one, Map.of("kind", "HOST_OR_PAYEE")).then().statusCode(201).body("supplementary", is(true)).extract().path("id").toString();
        var listing = listings.list(one.organisation().id(), "ABNORMAL", clock.today());
        decide(one, one.officer(), id, true).then().statusCode(422).body("code", is("gate-closed"));
        assertEquals(former, projects.require(one.projectId()).payeeAccountId());
        one.owner().asks().get("/api/v1/change-requests/" + id).then().body("status", is("SUBMITTED"));
        listings.remove(listing, clock.today());
        decide(one, one.officer(), id, true).then().statusCode(200);
        assertNotEquals(former, projects.require(one.projectId()).payeeAccountId());
    }

    @Test
    void nobody_is_terminated_unheard() {
        var one = awards.registeredInForce(1_000_000);
        end(one, one.owner(), "termination", Map.of("ground", "NOT_STARTED", "words", "x")).then().statusCode(403);
        end(one, one.officer(), "termination", Map.of("ground", "NOT_STARTED", "words", "60 天内未启动。")).then().statusCode(200)
                .body("termination.statementBy", notNullValue());
        end(one, one.officer(), "termination", Map.of("ground", "NOT_STARTED", "words", "x")).then().statusCode(409).body("code", is("termination-open"));
        end(one, one.officer(), "termination/decision", Map.of("terminate", true, "words", "x")).then().statusCode(403);
        end(one, one.lead(), "termination/decision", Map.of("terminate", true, "words", "x")).then().statusCode(409).body("code", is("statement-time-runs"));
        end(one, one.owner(), "termination/statement", Map.of("words", "负责人住院，请求延期。")).then().statusCode(200).body("termination.statement", notNullValue());
        end(one, one.lead(), "termination/decision", Map.of("terminate", true, "words", "仍无法启动，终止。")).then().statusCode(200).body("status", is("TERMINATED"));
        one.show(one.owner()).then().body("status", is("TERMINATED"));
        end(one, one.lead(), "termination/decision", Map.of("terminate", true, "words", "x")).then().statusCode(409).body("code", is("no-termination"));
        ask(one, Map.of("kind", "LEADER", "text", "王小燕")).then().statusCode(409).body("code", is("project-not-live"));
    }

    private long number(long organisation, String name) {
        return fact(organisation, name).number();
    }

    private org.yichuang.gate.FactValue fact(long organisation, String name) {
        return QuarkusTransaction.requiringNew().call(() -> facts.find(new Subject("organisation", organisation), name)).orElseThrow().value();
    }

    private static Response start(Awarded one, Person who, String day) {
        return end(one, who, "start", Map.of("day", day));
    }

    private static Response end(Awarded one, Person who, String step, Map<String, ?> body) {
        return who.asks().header("If-Match", one.showProject(one.officer()).header("ETag")).header("Idempotency-Key", Draft.newKey()).body(Json.write(body))
                .post("/api/v1/projects/" + one.project() + "/" + step);
    }

    private static Response ask(Awarded one, Map<String, ?> item) {
        return one.owner().asks().header("Idempotency-Key", Draft.newKey()).body(body(one, item)).post("/api/v1/change-requests");
    }

    private static String body(Awarded one, Map<String, ?> item) {
        return Json.write(new HashMap<>(Map.of("projectId", one.project(), "items", List.of(item), "reason", "情况有变。")));
    }

    private static Response decide(Awarded one, Person who, String id, boolean accepted) {
        return step(who, id, "decision", Map.of("accepted", accepted, "words", "经研究决定。"), one);
    }

    private static Response step(Person who, String id, String step, Map<String, ?> body) {
        return who.asks().header("If-Match", who.asks().get("/api/v1/change-requests/" + id).header("ETag")).header("Idempotency-Key", Draft.newKey())
                .body(Json.write(body)).post("/api/v1/change-requests/" + id + "/" + step);
    }

    private static Response step(Person who, String id, String step, Map<String, ?> body, Awarded one) {
        return who.asks().header("If-Match", one.officer().asks().get("/api/v1/change-requests/" + id).header("ETag")).header("Idempotency-Key", Draft.newKey())
                .body(Json.write(body)).post("/api/v1/change-requests/" + id + "/" + step);
    }
}
