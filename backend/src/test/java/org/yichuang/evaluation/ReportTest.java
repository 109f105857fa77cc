package org.yichuang.evaluation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yichuang.activity.Recorded;
import org.yichuang.application.Applications.Draft;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.organisation.Register;

/** Reports are planned when the agreement is in force, written, handed in, accepted or sent back; domain.md 2.2 stage 11. */
@ApiTest
class ReportTest {
    @Inject Running running;
    @Inject Recorded recorded;
    @Inject People people;
    @Inject Register register;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    private Running.One project;

    @BeforeEach
    void aProject() {
        project = running.project();
        running.on("2026-06-02");
    }

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    @Test
    void what_is_owed_follows_from_the_rule_book() {
        project.owner().asks().get("/api/v1/reports?projectId=" + project.id()).then().statusCode(200)
                .body("items.taskKey", contains("progress", "midterm", "progress", "closing"))
                .body("items.dueOn", contains("2026-06-11", "2026-07-31", "2026-09-11", "2026-11-30")).body("items.status", everyItem(is("PLANNED")));
    }

    @Test
    void it_is_written_handed_in_and_accepted() {
        var report = project.report("progress");
        project.handIn(report).then().statusCode(200).body("head.status", is("SUBMITTED")).body("head.late", is(false)).body("submissions", hasSize(1));
        project.decide(project.officer(), report, "acceptance", null).then().statusCode(200).body("head.status", is("ACCEPTED"));
        project.decide(project.officer(), report, "acceptance", null).then().statusCode(409).body("code", is("report-not-submitted"));
        project.write(report, Running.One.content()).then().statusCode(409).body("code", is("report-not-editable"));
    }

    @Test
    void a_draft_may_be_incomplete_but_is_not_handed_in() {
        var report = project.report("progress");
        project.write(report, "{\"content\":{\"done\":\"短\"},\"documentIds\":[]}").then().statusCode(200).body("faults", not(empty()));
        project.submit(report).then().statusCode(422).body("code", is("report-incomplete"));
        project.officer().asks().get("/api/v1/reports/" + report).then().body("head.status", is("DRAFT"));
    }

    @Test
    void late_is_written_down_by_the_first_time() {
        var report = project.report("progress");
        running.on("2026-06-11");
        project.officer().asks().get("/api/v1/reports/" + report).then().body("head.overdue", is(false));
        running.on("2026-06-12");
        project.officer().asks().get("/api/v1/reports/" + report).then().body("head.overdue", is(true));
        project.handIn(report).then().statusCode(200).body("head.late", is(true)).body("head.overdue", is(false)).body("submissions[0].late", is(true));
    }

    @Test
    void one_that_came_in_time_stays_in_time_when_it_is_sent_back() {
        var report = project.report("progress");
        project.handIn(report).then().statusCode(200);
        project.decide(project.officer(), report, "return", "{\"reason\":\"请补充支出说明。\"}").then().statusCode(200)
                .body("head.status", is("RETURNED")).body("statusReason", is("请补充支出说明。"));
        running.on("2026-06-20");
        project.handIn(report).then().statusCode(200).body("head.late", is(false)).body("submissions.number", contains(1, 2));
    }

    @Test
    void confirmed_activities_are_added_up_beside_what_is_claimed() {
        var group = new Recorded.Group(new Register.One(project.draft().organisation(), null, null, null), project.owner());
        var body = recorded.on(group, LocalDate.parse("2026-05-20"));
        body.put("projectId", project.id());
        recorded.verified(group, body);
        recorded.enter(group, body);
        project.owner().asks().get("/api/v1/reports/" + project.report("progress")).then().statusCode(200)
                .body("counted.personTimes", is(46)).body("counted.activities", is(1)).body("counted.waiting", is(1));
    }

    @Test
    void the_same_key_hands_it_in_once_and_an_old_version_is_refused() {
        var report = project.report("progress");
        project.write(report, Running.One.content()).then().statusCode(200);
        var tag = project.reportTag(project.owner(), report);
        var key = Draft.newKey();
        for (int i = 0; i < 2; i++) {
            project.owner().asks().header("If-Match", tag).header("Idempotency-Key", key).post("/api/v1/reports/" + report + "/submission").then()
                    .statusCode(200).body("submissions", hasSize(1));
        }
        project.officer().asks().header("If-Match", tag).post("/api/v1/reports/" + report + "/acceptance").then().statusCode(412);
        project.officer().asks().post("/api/v1/reports/" + report + "/acceptance").then().statusCode(428);
    }

    @Test
    void strangers_do_not_see_it_and_only_the_office_decides() {
        var report = project.report("progress");
        var stranger = recorded.group().owner();
        stranger.asks().get("/api/v1/reports/" + report).then().statusCode(404);
        stranger.asks().get("/api/v1/reports?projectId=" + project.id()).then().statusCode(200).body("items", empty());
        people.with(Role.ASSESSOR).asks().get("/api/v1/reports/" + report).then().statusCode(404);
        people.with(Role.PROGRAMME_OFFICER, Register.OTHER_TOWNSHIP).asks().get("/api/v1/reports/" + report).then().statusCode(404);
        project.handIn(report).then().statusCode(200);
        project.decide(project.owner(), report, "acceptance", null).then().statusCode(403);
        project.decide(people.with(Role.AUDITOR), report, "acceptance", null).then().statusCode(403);
        var both = people.with(Role.PROGRAMME_OFFICER);
        people.also(both, Role.APPLICANT_EDITOR, Id.fromString(project.draft().organisation()).value());
        project.decide(both, report, "acceptance", null).then().statusCode(403).body("code", is("own-project"));
    }

    @Test
    void what_is_attached_is_read_by_the_office() {
        var report = project.report("progress");
        var file = Recorded.photo(project.owner(), "附件");
        var body = Running.One.content().replace("\"documentIds\":[]", "\"documentIds\":[\"" + file + "\"]");
        project.write(report, body).then().statusCode(200).body("documents.id", contains(file));
        project.officer().asks().get("/api/v1/documents/" + file + "/content").then().statusCode(200);
        recorded.group().owner().asks().get("/api/v1/documents/" + file).then().statusCode(404);
    }
}
