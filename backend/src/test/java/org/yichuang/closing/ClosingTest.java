package org.yichuang.closing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yichuang.activity.Recorded;
import org.yichuang.application.Applications.Draft;
import org.yichuang.award.ProjectStatus;
import org.yichuang.award.Projects;
import org.yichuang.closing.service.ClosingFacts;
import org.yichuang.evaluation.Running;
import org.yichuang.evaluation.service.EvaluationFacts;
import org.yichuang.gate.FactValue;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.json.Digest;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.organisation.Register;

/** Graded, settled, archived: the end of the whole path; domain.md 2.2 stages 16 and 17. */
@ApiTest
class ClosingTest {
    @Inject Running running;
    @Inject Recorded recorded;
    @Inject People people;
    @Inject Projects projects;
    @Inject ClosingFacts facts;
    @Inject EvaluationFacts reporting;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    private Running.One project;
    private Person approver;
    private String closingDay = "2026-11-02";

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    /** Passed at half time, half of the money paid, graded without a notice by this many points in all. */
    private void graded(int... points) {
        project = running.project(rules -> {
            ((ObjectNode) rules.get("publicity")).put("evaluationNotice", false);
            ((ArrayNode) rules.get("reporting").get("tasks")).remove(0);
        });
        running.on("2026-07-02");
        var midterm = project.evaluation("MIDTERM");
        project.handIn(project.report("midterm")).then().statusCode(200);
        project.midterm(running.assessorOf(project, midterm), midterm, "PASS").then().statusCode(200);
        project.step(project.officer(), midterm, "confirmation", null).then().statusCode(200);
        running.paidFirst(project);
        running.on(closingDay);
        project.handIn(project.report("closing")).then().statusCode(200);
        var last = project.evaluation("FINAL");
        project.score(running.assessorOf(project, last), last, false, points).then().statusCode(200);
        project.step(project.lead(), last, "confirmation", null).then().statusCode(200).body("head.status", is("CONCLUDED"));
        approver = people.with(Role.FINANCE_APPROVER);
    }

    private void accepted() {
        for (var task : List.of("midterm", "closing")) project.decide(project.officer(), project.report(task), "acceptance", null).then().statusCode(200);
    }

    private String settlement() {
        return project.officer().asks().get("/api/v1/settlements?projectId=" + project.id()).then().statusCode(200).extract().path("items[0].id");
    }

    private Response settle(Person person, boolean releaseRest) {
        var id = settlement();
        var tag = project.officer().asks().get("/api/v1/settlements/" + id).then().extract().header("ETag");
        return person.asks().header("If-Match", tag).header("Idempotency-Key", Draft.newKey())
                .body("{\"releaseRest\":" + releaseRest + ",\"words\":\"余款退回资金池。\"}").post("/api/v1/settlements/" + id + "/conclusion");
    }

    private Response archive(Person person, String key) {
        return person.asks().header("Idempotency-Key", key).body("{\"projectId\":\"" + project.id() + "\"}").post("/api/v1/archives");
    }

    private FactValue told(String name) {
        var organisation = new Subject("organisation", Id.fromString(project.draft().organisation()).value());
        return facts.find(organisation, name).orElseThrow().value();
    }

    @Test
    void what_is_missing_is_shown_and_refused() {
        graded(26, 22, 20, 9, 8);
        project.officer().asks().get("/api/v1/settlements/" + settlement()).then().statusCode(200).body("head.status", is("OPEN"))
                .body("checks.findAll { !it.met }.item", contains("REPORTS_DECIDED", "PARTS_DONE")).body("paidFen", is(1_076_923)).body("restFen", is(1_076_923));
        settle(approver, true).then().statusCode(409).body("code", is("not-ready-to-settle"));
        accepted();
        settle(approver, false).then().statusCode(422).body("code", is("rest-not-released"));
        archive(project.officer(), Draft.newKey()).then().statusCode(409).body("code", is("not-ready-to-archive"));
    }

    @Test
    void what_is_left_goes_back_to_the_pool() {
        graded(26, 22, 20, 9, 8);
        accepted();
        var before = project.pool().figure("available");
        settle(approver, true).then().statusCode(200).body("head.status", is("SETTLED")).body("restFen", is(1_076_923)).body("settledBy", notNullValue());
        assertEquals(before + 1_076_923, project.pool().figure("available"));
        assertEquals(0, project.pool().figure("committed"));
        assertEquals(ProjectStatus.SETTLED, projects.require(project.number()).status());
        settle(approver, true).then().statusCode(409);
    }

    @Test
    void grade_c_brings_no_last_part_and_a_ban_that_ends() {
        graded(10, 10, 10, 5, 5);
        assertEquals(FactValue.flag(true), told(ClosingFacts.BAN));
        accepted();
        settle(approver, true).then().statusCode(200);
        running.on("2028-11-02");
        assertEquals(FactValue.flag(true), told(ClosingFacts.BAN));
        running.on("2028-11-03");
        assertEquals(FactValue.flag(false), told(ClosingFacts.BAN));
    }

    @ParameterizedTest(name = "closing report on {0}: late {1}")
    @CsvSource({"2026-11-02, false", "2026-11-30, false", "2026-12-01, true"})
    void whether_it_reported_in_time_is_remembered(String day, boolean late) {
        closingDay = day;
        graded(26, 22, 20, 9, 8);
        var organisation = new Subject("organisation", Id.fromString(project.draft().organisation()).value());
        var told = QuarkusTransaction.requiringNew().call(() -> reporting.find(organisation, EvaluationFacts.LATE_REPORTS)).orElseThrow().value();
        assertEquals(FactValue.flag(late), told);
    }

    @Test
    void a_settlement_that_is_overdue_stands_in_the_way() {
        graded(26, 22, 20, 9, 8);
        running.on("2026-11-23");
        assertEquals(FactValue.number(0), told(ClosingFacts.OVERDUE));
        running.on("2026-11-24");
        assertEquals(FactValue.number(1), told(ClosingFacts.OVERDUE));
        assertEquals(FactValue.money(Money.ZERO), told(ClosingFacts.REFUND));
        accepted();
        settle(approver, true).then().statusCode(200);
        assertEquals(FactValue.number(0), told(ClosingFacts.OVERDUE));
    }

    @Test
    void only_who_approves_money_settles() {
        graded(26, 22, 20, 9, 8);
        accepted();
        settle(project.officer(), true).then().statusCode(403);
        settle(project.owner(), true).then().statusCode(403);
        settle(people.with(Role.FINANCE_APPROVER, Register.OTHER_TOWNSHIP), true).then().statusCode(404);
        var both = people.with(Role.FINANCE_APPROVER);
        people.also(both, Role.HOST_SIGNATORY, Id.fromString(project.draft().organisation()).value());
        settle(both, true).then().statusCode(403).body("code", is("own-project"));
        approver.asks().header("If-Match", "\"99\"").header("Idempotency-Key", Draft.newKey()).body("{\"releaseRest\":true,\"words\":\"退回\"}")
                .post("/api/v1/settlements/" + settlement() + "/conclusion").then().statusCode(412);
        recorded.group().owner().asks().get("/api/v1/settlements/" + settlement()).then().statusCode(404);
        project.owner().asks().get("/api/v1/settlements/" + settlement()).then().statusCode(200).body("maySettle", is(false));
    }

    @Test
    void a_terminated_project_is_settled_too() {
        project = running.project();
        running.on("2026-05-05");
        QuarkusTransaction.requiringNew().run(() -> projects.step(project.number(), ProjectStatus.TERMINATED, "单位申请终止"));
        approver = people.with(Role.FINANCE_APPROVER);
        settle(approver, true).then().statusCode(200).body("head.gradeKey", nullValue()).body("restFen", is(2_153_846));
        assertEquals(ProjectStatus.SETTLED, projects.require(project.number()).status());
    }

    @Test
    void everything_goes_into_an_archive_that_is_the_same_to_the_byte_every_time() throws Exception {
        graded(26, 22, 20, 9, 8);
        var group = new Recorded.Group(new Register.One(project.draft().organisation(), null, null, null), project.owner());
        var body = recorded.on(group, LocalDate.parse("2026-10-20"));
        body.put("projectId", project.id());
        body.put("photoIds", List.of(Recorded.photo(project.owner(), "现场")));
        recorded.verified(group, body);
        accepted();
        settle(approver, true).then().statusCode(200);
        var key = Draft.newKey();
        var id = archive(project.officer(), key).then().statusCode(201).body("intact", is(true)).extract().path("id").toString();
        archive(project.officer(), key).then().statusCode(201).body("id", is(id));
        archive(project.officer(), Draft.newKey()).then().statusCode(409).body("code", is("archived-already"));
        assertEquals(ProjectStatus.ARCHIVED, projects.require(project.number()).status());
        var view = project.officer().asks().get("/api/v1/archives/" + id).then().statusCode(200)
                .body("entries.path", hasItems("call/rule-book.json", "application/submission-3.json", "application/checks.json", "decision/award-line.json",
                        "review/ranking.json", "money/settlement.json", "evaluations/final-1.json", "evaluations/final-1-assessment-1.json",
                        "reports/closing-01-1.json", "activities/activities.json")).extract();
        var first = download(project.officer(), id);
        assertArrayEquals(first, download(people.with(Role.AUDITOR), id));
        var found = unpacked(first);
        assertEquals(view.path("head.manifestHash").toString(), Digest.sha256(found.remove("manifest.json")));
        List<Map<String, Object>> entries = view.path("entries");
        assertEquals(entries.stream().map(one -> one.get("path")).collect(Collectors.toSet()), found.keySet());
        for (var entry : entries) assertEquals(entry.get("sha256"), Digest.sha256(found.get(entry.get("path"))), entry.get("path").toString());
        assertTrue(found.keySet().stream().anyMatch(path -> path.startsWith("files/activity/")));
    }

    @Test
    void archives_are_for_the_office_and_its_auditors() {
        graded(26, 22, 20, 9, 8);
        accepted();
        settle(approver, true).then().statusCode(200);
        archive(people.with(Role.AUDITOR), Draft.newKey()).then().statusCode(403);
        archive(people.with(Role.PROGRAMME_OFFICER, Register.OTHER_TOWNSHIP), Draft.newKey()).then().statusCode(404);
        var id = archive(project.officer(), Draft.newKey()).then().statusCode(201).extract().path("id").toString();
        project.owner().asks().get("/api/v1/archives/" + id).then().statusCode(403);
        people.with(Role.AUDITOR, Register.OTHER_TOWNSHIP).asks().get("/api/v1/archives/" + id + "/content").then().statusCode(404);
    }

    private static byte[] download(Person person, String id) {
        return person.asks().get("/api/v1/archives/" + id + "/content").then().statusCode(200).contentType("application/zip").extract().asByteArray();
    }

    private static Map<String, byte[]> unpacked(byte[] bytes) throws IOException {
        var found = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) found.put(entry.getName(), zip.readAllBytes());
        }
        return found;
    }
}
