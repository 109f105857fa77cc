package org.yichuang.evaluation;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yichuang.activity.Recorded;
import org.yichuang.application.Applications.Draft;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.organisation.Register;

/** Those who were served are asked: one mark, one answer a device, nothing about the person; domain.md 4.2 i1. */
@ApiTest
class SurveyTest {
    @Inject Running running;
    @Inject Recorded recorded;
    @Inject People people;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    private Running.One project;

    @BeforeEach
    void aProject() {
        project = running.project();
        running.on("2026-10-01");
    }

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    private Response open(Person person, String closesOn, String key) {
        return person.asks().header("Idempotency-Key", key).body("{\"projectId\":\"" + project.id() + "\",\"closesOn\":\"" + closesOn + "\"}")
                .post("/api/v1/surveys");
    }

    private static Response answer(String code, String device, int mark) {
        return People.anybody().body("{\"device\":\"" + device + "\",\"mark\":" + mark + "}").post("/api/v1/public/surveys/" + code + "/answers");
    }

    private ValidatableResponse result(Person person) {
        return person.asks().get("/api/v1/surveys/of-project/" + project.id()).then();
    }

    @Test
    void too_few_answers_are_not_applicable_enough_make_an_exact_mean() {
        var code = open(project.officer(), "2026-10-30", Draft.newKey()).then().statusCode(201).extract().path("code").toString();
        People.anybody().get("/api/v1/public/surveys/" + code).then().statusCode(200).body("projectTitle", notNullValue()).body("organisationName", notNullValue());
        for (int i = 0; i < 9; i++) answer(code, "device-of-somebody-" + i, 5).then().statusCode(204);
        result(project.officer()).statusCode(200).body("satisfaction.answers", is(9)).body("satisfaction.mean", nullValue());
        answer(code, "device-of-somebody-9", 2).then().statusCode(204);
        result(project.owner()).statusCode(200).body("satisfaction.mean", is("47/10"));
    }

    @Test
    void a_device_answers_once_and_marks_are_one_to_five() {
        var code = open(project.officer(), "2026-10-30", Draft.newKey()).then().statusCode(201).extract().path("code").toString();
        answer(code, "device-of-somebody", 4).then().statusCode(204);
        answer(code, "device-of-somebody", 1).then().statusCode(409).body("code", is("answered-before"));
        answer(code, "device-of-another-", 0).then().statusCode(400);
        answer(code, "device-of-another-", 6).then().statusCode(400);
        answer(code, "short", 5).then().statusCode(400);
        result(project.officer()).body("satisfaction.answers", is(1));
    }

    @Test
    void where_the_rules_hold_none_there_is_none() {
        project = running.project(rules -> ((ObjectNode) rules.get("evaluation").get("survey")).put("held", false));
        open(project.officer(), "2026-10-30", Draft.newKey()).then().statusCode(422).body("code", is("survey-not-held"));
    }

    @Test
    void when_it_is_over_it_is_over() {
        var code = open(project.officer(), "2026-10-02", Draft.newKey()).then().statusCode(201).extract().path("code").toString();
        running.on("2026-10-02");
        answer(code, "device-of-somebody", 4).then().statusCode(204);
        running.on("2026-10-03");
        answer(code, "device-of-another-", 4).then().statusCode(404).body("code", is("survey-closed"));
        People.anybody().get("/api/v1/public/surveys/" + code).then().statusCode(404);
        People.anybody().get("/api/v1/public/surveys/0000000000000").then().statusCode(404);
    }

    @Test
    void it_is_opened_once_and_by_the_office() {
        open(project.owner(), "2026-10-30", Draft.newKey()).then().statusCode(403);
        open(people.with(Role.PROGRAMME_OFFICER, Register.OTHER_TOWNSHIP), "2026-10-30", Draft.newKey()).then().statusCode(404);
        open(project.officer(), "2026-09-30", Draft.newKey()).then().statusCode(422).body("code", is("survey-day"));
        var key = Draft.newKey();
        var code = open(project.officer(), "2026-10-30", key).then().statusCode(201).extract().path("code").toString();
        open(project.officer(), "2026-10-30", key).then().statusCode(201).body("code", is(code));
        open(project.officer(), "2026-10-30", Draft.newKey()).then().statusCode(409);
        result(recorded.group().owner()).statusCode(404);
        result(people.with(Role.ASSESSOR)).statusCode(404);
    }
}
