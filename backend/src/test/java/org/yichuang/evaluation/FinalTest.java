package org.yichuang.evaluation;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yichuang.application.Applications.Draft;
import org.yichuang.award.ProjectStatus;
import org.yichuang.award.Projects;
import org.yichuang.notice.Posting;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.notice.service.NoticeClock;

/** The end: closing report, score, grade, notice; domain.md 2.2 stage 15 and 2.9. */
@ApiTest
class FinalTest {
    @Inject Running running;
    @Inject People people;
    @Inject Projects projects;
    @Inject NoticeClock notices;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    @Inject Heard heard;
    private Running.One project;
    private String last;

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    /** Mid-term passed, time over, closing report handed in. */
    private Person reported(Consumer<ObjectNode> rules) {
        project = running.project(rules);
        running.on("2026-07-02");
        var midterm = project.evaluation("MIDTERM");
        project.handIn(project.report("midterm")).then().statusCode(200);
        project.midterm(running.assessorOf(project, midterm), midterm, "PASS").then().statusCode(200);
        project.step(project.officer(), midterm, "confirmation", null).then().statusCode(200);
        running.on("2026-11-02");
        last = project.evaluation("FINAL");
        project.handIn(project.report("closing")).then().statusCode(200);
        return running.assessorOf(project, last);
    }

    private void evaluationNotice(ObjectNode rules, boolean held) {
        ((ObjectNode) rules.get("publicity")).put("evaluationNotice", held);
    }

    @Test
    void it_opens_after_the_last_day_and_waits_for_the_mid_term_result() {
        project = running.project();
        running.on("2026-07-20");
        running.on("2026-10-30");
        assertEquals("PLANNED", project.status());
        running.on("2026-10-31");
        assertEquals("DUE", project.status());
        assertEquals(ProjectStatus.FINAL_DUE, projects.require(project.number()).status());
    }

    @Test
    void the_grade_counts_when_its_notice_has_ended() {
        var assessor = reported(rules -> { });
        project.score(assessor, last, false, 26, 22, 20, 9, 8).then().statusCode(200).body("score", is("85")).body("head.gradeKey", is("A"));
        project.step(project.lead(), last, "confirmation", null).then().statusCode(200).body("head.status", is("IN_PUBLICITY"));
        var notice = project.shows(project.officer(), last).extract().path("noticeId").toString();
        People.anybody().get("/api/v1/public/notices/" + notice).then().statusCode(200).body("kind", is("evaluation-result"));
        assertEquals(List.of(), heard.grades(project.number()));
        clock.moveTo(java.time.Instant.parse("2026-11-09T15:59:00Z"));
        notices.catchUp();
        assertEquals("IN_PUBLICITY", project.status());
        clock.moveTo(java.time.Instant.parse("2026-11-09T16:00:00Z"));
        notices.catchUp();
        assertEquals("CONCLUDED", project.status());
        assertEquals(List.of(new ProjectGraded(project.number(), "A", true)), heard.grades(project.number()));
        var closed = projects.require(project.number());
        assertEquals(ProjectStatus.CLOSED, closed.status());
        assertEquals("A", closed.gradeKey());
    }

    @Test
    void without_a_notice_it_counts_at_once() {
        var assessor = reported(rules -> evaluationNotice(rules, false));
        project.score(assessor, last, false, 18, 15, 15, 6, 5).then().statusCode(200).body("scoreShown", is("59.00"));
        project.step(project.officer(), last, "confirmation", null).then().statusCode(200).body("head.status", is("CONCLUDED"));
        assertEquals(List.of(new ProjectGraded(project.number(), "C", false)), heard.grades(project.number()));
    }

    @Test
    void any_misuse_is_the_lowest_grade() {
        var assessor = reported(rules -> evaluationNotice(rules, false));
        project.score(assessor, last, true, 30, 25, 25, 10, 10).then().statusCode(200).body("head.gradeKey", is("C")).body("score", is("100"));
    }

    @Test
    void marks_that_do_not_fit_name_the_criterion() {
        var assessor = reported(rules -> { });
        project.score(assessor, last, false, 31, 22, 20, 9).then().statusCode(422).body("code", is("marks-unfit"))
                .body("errors.pointer", containsInAnyOrder("/marks/outputs", "/marks/lasting"));
        project.midterm(assessor, last, "PASS").then().statusCode(422).body("code", is("outcome-unfit"));
    }

    @Test
    void an_objection_that_is_upheld_begins_a_new_version() {
        var assessor = reported(rules -> { });
        project.score(assessor, last, false, 26, 22, 20, 9, 8).then().statusCode(200);
        project.step(project.lead(), last, "confirmation", null).then().statusCode(200);
        var notice = project.shows(project.officer(), last).extract().path("noticeId").toString();
        var line = People.anybody().get("/api/v1/public/notices/" + notice).then().extract().path("lines[0].id").toString();
        var receipt = People.anybody().header("Idempotency-Key", Draft.newKey())
                .body("{\"lineId\":\"" + line + "\",\"grounds\":\"活动照片取自往年，人数不实。\",\"name\":\"王建国\",\"contact\":\"0575-0000 1234\"}")
                .post("/api/v1/public/notices/" + notice + "/objections").then().statusCode(201).extract().path("receiptNo").toString();
        var handler = people.with(Role.PROGRAMME_OFFICER);
        var objection = handler.asks().get("/api/v1/objections?noticeId=" + notice).then().extract()
                .path("items.find { it.receiptNo == '" + receipt + "' }.id").toString();
        running.on("2026-11-12");
        notices.catchUp();
        assertEquals("IN_PUBLICITY", project.status());
        Posting.step(handler, objection, "handling", "").then().statusCode(200);
        Posting.step(handler, objection, "acceptance", "{\"accepted\":true,\"words\":\"有人反映活动照片取自往年。\"}").then().statusCode(200);
        Posting.step(handler, objection, "investigation", "{\"words\":\"请说明照片的拍摄时间。\"}").then().statusCode(200);
        Posting.step(handler, objection, "decision", "{\"upheld\":true,\"words\":\"经查属实。\"}").then().statusCode(200);
        project.shows(project.officer(), last).body("head.status", is("SUPERSEDED"));
        var next = project.evaluation("FINAL");
        project.shows(project.officer(), next).body("head.versionNo", is(2)).body("head.status", is("REPORTED")).body("head.assessorName", nullValue());
        assertEquals(List.of(), heard.grades(project.number()));
        var other = running.assessorOf(project, next);
        project.score(other, next, false, 10, 10, 20, 9, 8).then().statusCode(200).body("head.gradeKey", is("C"));
        project.shows(project.officer(), last).body("assessments[0].said.marks[0].points", is(26));
    }

    @Test
    void before_it_is_announced_the_organisation_does_not_see_the_score() {
        var assessor = reported(rules -> { });
        project.score(assessor, last, false, 26, 22, 20, 9, 8).then().statusCode(200);
        project.shows(project.owner(), last).statusCode(200).body("score", nullValue()).body("head.gradeKey", nullValue()).body("assessments", empty());
        project.step(project.lead(), last, "confirmation", null).then().statusCode(200);
        project.shows(project.owner(), last).body("head.gradeKey", is("A")).body("assessments[0].said.marks", hasSize(5));
    }
}
