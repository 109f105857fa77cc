package org.yichuang.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yichuang.activity.service.ActivityFacts;
import org.yichuang.gate.FactValue;
import org.yichuang.house.ApiTest;
import org.yichuang.application.Applications.Draft;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.organisation.Register;

/** A volunteer writes an activity down, the village confirms it; domain.md 2.2 stage 11 and 4.1. */
@ApiTest
class ActivityTest {
    @Inject Recorded recorded;
    @Inject Register register;
    @Inject People people;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    @Inject ActivityFacts facts;
    @Inject Activities activities;
    private Recorded.Group group;

    @BeforeEach
    void aGroup() {
        group = recorded.group();
    }

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    @Test
    void it_is_written_down_and_confirmed_with_one_tap() {
        var id = recorded.enter(group, recorded.today(group));
        var villager = register.villager();
        villager.asks().get("/api/v1/activities?status=ENTERED").then().statusCode(200)
                .body("items.find { it.id == '" + id + "' }.mayDecide", is(true)).body("items.find { it.id == '" + id + "' }.personTimes", is(46));
        step(villager, id, "verification", null).then().statusCode(200).body("status", is("VERIFIED")).body("decidedBy", notNullValue())
                .body("countedMinutes", is(240));
        step(villager, id, "verification", null).then().statusCode(409);
    }

    @Test
    void the_same_key_writes_it_down_once() {
        var key = Draft.newKey();
        var body = recorded.today(group);
        var first = Recorded.write(group.owner(), body, key).then().statusCode(201).extract().path("id").toString();
        Recorded.write(group.owner(), body, key).then().statusCode(201).body("id", is(first));
        group.owner().asks().get("/api/v1/activities?organisationId=" + group.organisation().id()).then().body("items", hasSize(1));
    }

    @Test
    void what_cannot_be_is_refused() {
        refused(change("heldOn", clock.today().plusDays(1).toString()), 422, "not-held-yet");
        refused(change("until", "08:30"), 422, "time-order");
        refused(change("people", 47), 422, "more-people-than-times");
        refused(change("divisionCode", "999999999999"), 422, "unknown-division");
        refused(change("helpers", List.of(Map.of("name", "陈敏", "minutes", 60), Map.of("name", " 陈敏", "minutes", 60))), 422, "helper-twice");
        refused(change("from", "8.30"), 400, "invalid-fields");
        refused(change("photoIds", List.of(Recorded.file(group.owner(), "a.pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.UTF_8)))), 422, "not-a-photo");
    }

    @Test
    void an_organisation_that_nobody_confirmed_cannot_record() {
        var applicant = register.applicant();
        var body = recorded.today(group);
        var entered = register.enteredBy(applicant);
        body.put("organisationId", entered.id());
        Recorded.write(people.of(entered.key(), Role.APPLICANT_OWNER), body, Draft.newKey()).then().statusCode(422).body("code", is("organisation-not-confirmed"));
    }

    @Test
    void strangers_neither_see_nor_decide_it() {
        var id = recorded.enter(group, recorded.today(group));
        var stranger = recorded.group().owner();
        stranger.asks().get("/api/v1/activities/" + id).then().statusCode(404);
        people.with(Role.VILLAGE_CONFIRMER, Register.OTHER_TOWNSHIP).asks().get("/api/v1/activities/" + id).then().statusCode(404);
        people.with(Role.REVIEWER).asks().get("/api/v1/activities/" + id).then().statusCode(404);
        Recorded.write(stranger, recorded.today(group), Draft.newKey()).then().statusCode(404);
        var tag = Recorded.etag(group.owner(), id);
        group.owner().asks().header("If-Match", tag).post("/api/v1/activities/" + id + "/verification").then().statusCode(403);
        people.with(Role.PROGRAMME_OFFICER).asks().header("If-Match", tag).post("/api/v1/activities/" + id + "/verification").then().statusCode(403);
        register.villager().asks().post("/api/v1/activities/" + id + "/verification").then().statusCode(428);
        register.villager().asks().header("If-Match", "\"99\"").post("/api/v1/activities/" + id + "/verification").then().statusCode(412);
    }

    @Test
    void nobody_confirms_what_the_own_organisation_did() {
        var id = recorded.enter(group, recorded.today(group));
        var both = register.villager();
        people.also(both, Role.APPLICANT_EDITOR, group.organisation().key());
        step(both, id, "verification", null).then().statusCode(403).body("code", is("own-activity"));
    }

    @Test
    void what_comes_late_needs_the_township() {
        var id = recorded.enter(group, recorded.on(group, clock.today().minusDays(31)));
        step(register.villager(), id, "verification", null).then().statusCode(403).body("code", is("late-needs-township"));
        step(register.officer(), id, "verification", null).then().statusCode(200).body("late", is(true)).body("status", is("VERIFIED"));
    }

    @Test
    void a_correction_is_a_new_version_that_is_confirmed_anew() {
        var id = recorded.verified(group, recorded.today(group));
        var old = Recorded.etag(group.owner(), id);
        var body = Map.of("content", change("personTimes", 52), "reason", "人次漏记 6 人");
        group.owner().asks().header("If-Match", old).body(body).put("/api/v1/activities/" + id).then().statusCode(200)
                .body("status", is("ENTERED")).body("versionNo", is(2)).body("content.personTimes", is(52)).body("decidedBy", nullValue());
        group.owner().asks().header("If-Match", old).body(body).put("/api/v1/activities/" + id).then().statusCode(412);
        register.villager().asks().get("/api/v1/activities/" + id + "/versions").then().statusCode(200)
                .body("number", contains(2, 1)).body("content.personTimes", contains(52, 46)).body("[0].reason", is("人次漏记 6 人"));
    }

    @Test
    void a_rejected_one_may_be_corrected_and_confirmed() {
        var id = recorded.enter(group, recorded.today(group));
        step(register.villager(), id, "rejection", "照片不符").then().statusCode(200).body("status", is("REJECTED")).body("statusReason", is("照片不符"));
        group.owner().asks().header("If-Match", Recorded.etag(group.owner(), id)).body(Map.of("content", recorded.today(group), "reason", "已换照片"))
                .put("/api/v1/activities/" + id).then().statusCode(200).body("status", is("ENTERED"));
        step(register.villager(), id, "verification", null).then().statusCode(200);
    }

    @Test
    void moved_to_a_day_long_ago_it_needs_the_township() {
        var id = recorded.verified(group, recorded.today(group));
        var content = recorded.on(group, clock.today().minusDays(60));
        group.owner().asks().header("If-Match", Recorded.etag(group.owner(), id)).body(Map.of("content", content, "reason", "日期写错"))
                .put("/api/v1/activities/" + id).then().statusCode(200).body("late", is(true));
        step(register.villager(), id, "verification", null).then().statusCode(403);
    }

    @Test
    void a_picture_used_twice_is_pointed_out() {
        var words = "同一张照片" + Ids.next();
        var first = recorded.enter(group, change("photoIds", List.of(Recorded.photo(group.owner(), words))));
        var second = recorded.enter(group, change("photoIds", List.of(Recorded.photo(group.owner(), words), Recorded.photo(group.owner(), words + "另一张"))));
        register.villager().asks().get("/api/v1/activities/" + second).then().statusCode(200)
                .body("photos.reused", contains(true, false)).body("photos[0].alsoIn", contains(first)).body("photos[0].document.sha256", notNullValue());
        register.villager().asks().get("/api/v1/activities?organisationId=" + group.organisation().id()).then().body("items.photoReused", contains(true, true));
        var photo = register.villager().asks().get("/api/v1/activities/" + second).then().extract().path("photos[0].document.id").toString();
        register.villager().asks().get("/api/v1/documents/" + photo + "/content").then().statusCode(200);
        recorded.group().owner().asks().get("/api/v1/documents/" + photo).then().statusCode(404);
    }

    @Test
    void eight_hours_of_a_person_count_on_a_day_over_all_activities() {
        var long1 = change("helpers", List.of(Map.of("name", "陈敏", "minutes", 400)));
        recorded.verified(group, long1);
        var second = recorded.verified(group, long1);
        var day = clock.today();
        var minutes = activities.of(group.organisation().key(), day, day).stream().mapToLong(ActivitySummary::helpedMinutes).sum();
        assertEquals(480, minutes);
        register.villager().asks().get("/api/v1/activities/" + second).then().body("content.helpers[0].minutes", is(400)).body("countedMinutes", is(80));
    }

    @Test
    void gates_hear_of_confirmed_participation_only() {
        var body = new Subject("organisation", group.organisation().key());
        assertEquals(List.of(), facts.find(body, ActivityFacts.GOVERNANCE).orElseThrow().value().days());
        assertEquals(FactValue.never(), facts.find(body, ActivityFacts.LAST).orElseThrow().value());
        var id = recorded.enter(group, recorded.today(group));
        assertEquals(List.of(), facts.find(body, ActivityFacts.GOVERNANCE).orElseThrow().value().days());
        step(register.villager(), id, "verification", null).then().statusCode(200);
        recorded.verified(group, change("governance", null));
        var told = facts.find(body, ActivityFacts.GOVERNANCE).orElseThrow();
        assertEquals(List.of(clock.today()), told.value().days());
        assertEquals(List.of(new Subject("activity", Id.fromString(id).value())), told.records());
        assertEquals(FactValue.day(clock.today()), facts.find(body, ActivityFacts.LAST).orElseThrow().value());
    }

    @Test
    void a_project_adds_up_what_was_confirmed() {
        long project = Ids.next();
        recorded.verified(group, change("projectId", Id.of(project).toString()));
        recorded.enter(group, change("projectId", Id.of(project).toString()));
        var totals = activities.totals(project, clock.today().minusDays(1), clock.today());
        assertEquals(new ActivityTotals(1, 46, 23, 240, 1), totals);
        assertEquals(ActivityTotals.NONE, activities.totals(project, clock.today().minusDays(9), clock.today().minusDays(1)));
    }

    private Map<String, Object> change(String field, Object value) {
        var body = recorded.today(group);
        body.put(field, value);
        return body;
    }

    private void refused(Map<String, Object> body, int status, String code) {
        Recorded.write(group.owner(), body, Draft.newKey()).then().statusCode(status).body("code", is(code));
    }

    private static Response step(People.Person person, String id, String step, String reason) {
        return Recorded.step(person, id, step, reason);
    }
}
