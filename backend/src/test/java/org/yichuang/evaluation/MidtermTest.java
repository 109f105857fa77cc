package org.yichuang.evaluation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yichuang.application.Applications.Draft;
import org.yichuang.award.ProjectStatus;
import org.yichuang.award.Projects;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.organisation.Register;

/** Half time: self-report, assessor, result; domain.md 2.2 stage 13. What late leads to is the rule book's alone. */
@ApiTest
class MidtermTest {
    @Inject Running running;
    @Inject People people;
    @Inject Projects projects;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    @Inject Heard heard;
    private Running.One project;
    private String midterm;

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    private void at(String day) {
        project = running.project();
        running.on(day);
        midterm = project.evaluation("MIDTERM");
    }

    private ProjectStatus status() {
        return projects.require(project.number()).status();
    }

    @Test
    void it_opens_on_the_day_in_the_middle() {
        at("2026-06-30");
        project.shows(project.officer(), midterm).body("head.status", is("PLANNED"));
        running.on("2026-07-01");
        project.shows(project.officer(), midterm).body("head.status", is("DUE"));
        assertEquals(ProjectStatus.MIDTERM_DUE, status());
    }

    @Test
    void it_passes_and_whoever_waits_hears_of_it() {
        at("2026-07-02");
        project.handIn(project.report("midterm")).then().statusCode(200);
        var assessor = running.assessorOf(project, midterm);
        project.midterm(assessor, midterm, "PASS").then().statusCode(200).body("head.status", is("ASSESSED"));
        project.shows(project.owner(), midterm).body("head.outcome", nullValue()).body("assessments", empty());
        project.step(project.lead(), midterm, "confirmation", null).then().statusCode(200).body("head.status", is("CONCLUDED"));
        assertEquals(ProjectStatus.MIDTERM_PASSED, status());
        assertEquals(List.of(new MidtermConcluded(project.number(), true)), heard.midterms(project.number()));
        project.shows(project.owner(), midterm).body("head.outcome", is("PASS")).body("assessments[0].said.findings", notNullValue());
        project.step(project.lead(), midterm, "confirmation", null).then().statusCode(409).body("code", is("not-assessed"));
    }

    @Test
    void an_assessor_declares_before_seeing_the_file() {
        at("2026-07-02");
        var report = project.report("midterm");
        project.handIn(report).then().statusCode(200);
        var assessor = people.with(Role.ASSESSOR);
        project.shows(assessor, midterm).statusCode(404);
        project.assign(midterm, assessor).then().statusCode(200);
        project.shows(assessor, midterm).statusCode(200).body("reportId", nullValue()).body("grantFen", nullValue()).body("head.projectTitle", notNullValue())
                .body("turns", contains("DECLARE"));
        assessor.asks().get("/api/v1/reports/" + report).then().statusCode(404);
        assessor.asks().get("/api/v1/applications/" + project.draft().id()).then().statusCode(404);
        project.midterm(assessor, midterm, "PASS").then().statusCode(409).body("code", is("not-declared"));
        project.step(assessor, midterm, "declaration", "{\"conflict\":false}").then().statusCode(200).body("reportId", is(report)).body("turns", contains("ASSESS"));
        assessor.asks().get("/api/v1/reports/" + report).then().statusCode(200);
        assessor.asks().get("/api/v1/applications/" + project.draft().id()).then().statusCode(200);
        assessor.asks().get("/api/v1/activities?projectId=" + project.id()).then().statusCode(200);
        assessor.asks().get("/api/v1/evaluations").then().statusCode(200).body("items.id", contains(midterm));
    }

    @Test
    void who_declares_a_conflict_is_out_of_this_project_for_good() {
        at("2026-07-02");
        var assessor = people.with(Role.ASSESSOR);
        project.assign(midterm, assessor).then().statusCode(200);
        project.step(assessor, midterm, "declaration", "{\"conflict\":true}").then().statusCode(400);
        project.step(assessor, midterm, "declaration", "{\"conflict\":true,\"ground\":\"曾任顾问\"}").then().statusCode(200);
        project.shows(assessor, midterm).statusCode(404);
        project.assign(midterm, assessor).then().statusCode(409).body("code", is("assessor-conflicted"));
        project.officer().asks().get("/api/v1/evaluations/" + midterm + "/assessors").then().statusCode(200)
                .body("find { it.id == '" + Id.of(assessor.accountId()) + "' }.conflicted", is(true));
    }

    @Test
    void only_assessors_of_the_region_who_do_not_belong_to_the_project_are_assigned() {
        at("2026-07-02");
        project.assign(midterm, people.with(Role.AUDITOR)).then().statusCode(422).body("code", is("not-an-assessor"));
        project.assign(midterm, people.with(Role.ASSESSOR, Register.OTHER_TOWNSHIP)).then().statusCode(422);
        var member = people.with(Role.ASSESSOR);
        people.also(member, Role.APPLICANT_EDITOR, Id.fromString(project.draft().organisation()).value());
        project.assign(midterm, member).then().statusCode(409).body("code", is("assessor-in-project"));
        project.owner().asks().header("If-Match", project.tag(midterm)).body("{\"assessorId\":\"" + Id.of(member.accountId()) + "\"}")
                .put("/api/v1/evaluations/" + midterm + "/assessor").then().statusCode(403);
    }

    @Test
    void it_is_put_right_once_and_in_time() {
        at("2026-07-02");
        project.handIn(project.report("midterm")).then().statusCode(200);
        var assessor = running.assessorOf(project, midterm);
        project.midterm(assessor, midterm, "RECTIFY").then().statusCode(200);
        project.step(project.officer(), midterm, "confirmation", null).then().statusCode(200).body("head.status", is("RECTIFYING"))
                .body("head.rectifyUntil", is("2026-08-03T16:00:00Z"));
        assertEquals(ProjectStatus.RECTIFYING, status());
        assertEquals(List.of(), heard.midterms(project.number()));
        project.step(project.owner(), midterm, "rectification", "{\"words\":\"已补齐签到表。\",\"documentIds\":[]}").then().statusCode(200)
                .body("head.status", is("REPORTED"));
        project.midterm(assessor, midterm, "RECTIFY").then().statusCode(422).body("code", is("rectified-before"));
        project.midterm(assessor, midterm, "PASS").then().statusCode(200);
        project.step(project.officer(), midterm, "confirmation", null).then().statusCode(200);
        assertEquals(ProjectStatus.MIDTERM_PASSED, status());
        assertEquals(List.of(new MidtermConcluded(project.number(), true)), heard.midterms(project.number()));
    }

    @Test
    void not_put_right_in_time_it_has_failed() {
        at("2026-07-02");
        project.handIn(project.report("midterm")).then().statusCode(200);
        project.midterm(running.assessorOf(project, midterm), midterm, "RECTIFY").then().statusCode(200);
        project.step(project.officer(), midterm, "confirmation", null).then().statusCode(200);
        clock.moveTo(java.time.Instant.parse("2026-08-03T16:00:00Z"));
        project.step(project.owner(), midterm, "rectification", "{\"words\":\"已补齐签到表。\",\"documentIds\":[]}").then().statusCode(409)
                .body("code", is("rectification-late"));
        running.on("2026-08-04");
        project.shows(project.owner(), midterm).body("head.status", is("CONCLUDED")).body("head.outcome", is("FAIL"));
        assertEquals(ProjectStatus.MIDTERM_FAILED, status());
    }

    @Test
    void a_report_that_never_came_counts_as_failed_where_the_rule_book_says_so() {
        at("2026-07-31");
        project.shows(project.owner(), midterm).body("head.status", is("DUE"));
        running.on("2026-08-01");
        project.shows(project.owner(), midterm).body("head.status", is("CONCLUDED")).body("head.outcome", is("FAIL"));
        assertEquals(ProjectStatus.MIDTERM_FAILED, status());
        assertEquals(List.of(new MidtermConcluded(project.number(), false)), heard.midterms(project.number()));
    }

    @Test
    void a_late_report_counts_as_failed_where_the_rule_book_says_so() {
        at("2026-07-02");
        clock.moveTo(java.time.Instant.parse("2026-07-31T16:00:00Z"));
        project.handIn(project.report("midterm")).then().statusCode(200).body("head.late", is(true)).body("head.status", is("SUBMITTED"));
        project.shows(project.owner(), midterm).body("head.status", is("CONCLUDED")).body("head.outcome", is("FAIL"));
    }

    @Test
    void where_the_rule_book_says_otherwise_a_late_report_is_assessed_all_the_same() {
        project = running.project(rules -> ((com.fasterxml.jackson.databind.node.ObjectNode) rules.get("evaluation")).put("lateMidtermFails", false));
        running.on("2026-08-20");
        midterm = project.evaluation("MIDTERM");
        project.shows(project.owner(), midterm).body("head.status", is("DUE"));
        project.handIn(project.report("midterm")).then().statusCode(200).body("head.late", is(true));
        project.shows(project.owner(), midterm).body("head.status", is("REPORTED"));
        assertEquals(ProjectStatus.MIDTERM_DUE, status());
    }

    @Test
    void the_bureau_may_ask_for_another_look_and_both_are_kept() {
        at("2026-07-02");
        project.handIn(project.report("midterm")).then().statusCode(200);
        var assessor = running.assessorOf(project, midterm);
        project.midterm(assessor, midterm, "FAIL").then().statusCode(200);
        project.midterm(assessor, midterm, "PASS").then().statusCode(409).body("code", is("not-to-assess"));
        project.step(project.lead(), midterm, "return", "{\"reason\":\"请核对签到表原件。\"}").then().statusCode(200).body("head.status", is("REPORTED"));
        project.midterm(assessor, midterm, "PASS").then().statusCode(200);
        project.shows(project.officer(), midterm).body("assessments.said.outcome", contains("FAIL", "PASS")).body("assessments.hash", everyItem(notNullValue()));
    }

    @Test
    void assessors_do_not_confirm_and_strangers_do_not_see_it() {
        at("2026-07-02");
        project.handIn(project.report("midterm")).then().statusCode(200);
        var assessor = running.assessorOf(project, midterm);
        project.midterm(assessor, midterm, "PASS").then().statusCode(200);
        project.step(assessor, midterm, "confirmation", null).then().statusCode(403);
        project.step(project.owner(), midterm, "confirmation", null).then().statusCode(403);
        project.step(people.with(Role.AUDITOR), midterm, "confirmation", null).then().statusCode(403);
        project.shows(people.with(Role.ASSESSOR), midterm).statusCode(404);
        project.officer().asks().header("Idempotency-Key", Draft.newKey()).header("If-Match", "\"99\"")
                .post("/api/v1/evaluations/" + midterm + "/confirmation").then().statusCode(412);
    }

    @Test
    void the_same_key_confirms_once() {
        at("2026-07-02");
        project.handIn(project.report("midterm")).then().statusCode(200);
        project.midterm(running.assessorOf(project, midterm), midterm, "PASS").then().statusCode(200);
        var tag = project.tag(midterm);
        var key = Draft.newKey();
        for (int i = 0; i < 2; i++) {
            project.officer().asks().header("If-Match", tag).header("Idempotency-Key", key).post("/api/v1/evaluations/" + midterm + "/confirmation")
                    .then().statusCode(200).body("head.status", is("CONCLUDED"));
        }
        assertEquals(1, heard.midterms(project.number()).size());
    }

    @Test
    void when_the_project_is_terminated_it_falls_away() {
        at("2026-07-02");
        QuarkusTransaction.requiringNew().run(() -> projects.step(project.number(), ProjectStatus.TERMINATED, "单位申请终止"));
        project.shows(project.officer(), midterm).body("head.status", is("CANCELLED"));
        project.officer().asks().get("/api/v1/reports?projectId=" + project.id()).then().body("items.status", everyItem(is("CANCELLED")));
    }
}
