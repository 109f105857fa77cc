package org.yichuang.review;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yichuang.application.Applications;
import org.yichuang.application.Applications.Draft;
import org.yichuang.house.ApiTest;
import org.yichuang.house.Calls;
import org.yichuang.house.People;
import org.yichuang.house.Rules;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.notice.Posting;
import org.yichuang.notice.service.NoticeClock;
import org.yichuang.organisation.Register;
import org.yichuang.review.Reviews.Round;

/** Townships pick one each, the shortlist is shown to everybody, and only then the district's round begins. All of it is said by the rule book. */
@ApiTest
class TwoLevelsTest {
    @Inject Applications applications;
    @Inject Calls calls;
    @Inject Reviews reviews;
    @Inject People people;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    @Inject NoticeClock notices;
    @Inject EntityManager db;
    private Calls.Call call;
    private Draft best;
    private Draft second;
    private Draft elsewhere;

    @BeforeEach
    void twoTownshipsApply() {
        call = calls.openUnder(Rules.madeUp("two-levels"));
        best = applications.eligibleIn(call);
        second = applications.eligibleIn(call);
        elsewhere = applications.eligibleIn(call);
        // The register of tests is at home in one township; this one has its project in another.
        QuarkusTransaction.requiringNew().run(() -> db.createNativeQuery("UPDATE application SET division_path = ? WHERE id = ?")
                .setParameter(1, Register.OTHER_TOWNSHIP).setParameter(2, Id.fromString(elsewhere.id()).value()).executeUpdate());
        reviews.pastTheDeadline(call);
    }

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    @Test
    void a_township_is_not_forgotten_and_the_district_waits_for_both() {
        var officer = people.with(Role.PROGRAMME_OFFICER);
        Reviews.planning(officer, call, "registered", "roadshow", null).then().statusCode(409).body("code", is("former-stage-open"));
        Reviews.planning(officer, call, "registered", "roadshow", Register.TOWNSHIP).then().statusCode(400);
        var here = selected(Register.TOWNSHIP, Map.of(best.id(), List.of(90, 80, 85), second.id(), List.of(70, 80, 75)));
        officer.asks().get("/api/v1/assignments/" + here.id() + "/shortlist").then().statusCode(409).body("code", is("former-stage-uncovered"));
        Reviews.planning(officer, call, "registered", "roadshow", null).then().statusCode(409).body("code", is("former-stage-uncovered"));
        selected(Register.OTHER_TOWNSHIP, Map.of(elsewhere.id(), List.of(61, 60, 62)));
        officer.asks().get("/api/v1/assignments/" + here.id() + "/shortlist").then().statusCode(200).body("per", is("TOWNSHIP")).body("noticeId", nullValue());
        var roadshow = reviews.planned(call, "registered", "roadshow", null, reviews.members(3));
        officer.asks().get("/api/v1/assignments/" + roadshow.id()).then().statusCode(200).body("applications", is(2));
    }

    @Test
    void the_shortlist_is_shown_for_its_days_before_the_next_round_begins() {
        var here = bothSelected();
        var roadshow = reviews.planned(call, "registered", "roadshow", null, reviews.members(3));
        roadshow.command(roadshow.officer(), "start", null).then().statusCode(409).body("code", is("shortlist-unannounced"));
        here.command(here.chair(), "shortlist-notice", null).then().statusCode(403);
        roadshow.command(roadshow.officer(), "shortlist-notice", null).then().statusCode(409).body("code", is("shortlist-not-shown"));
        var shown = here.command(here.officer(), "shortlist-notice", null).then().statusCode(200).body("noticeStatus", is("POSTED")).extract();
        assertEquals(Set.of(best.id(), elsewhere.id()), Set.copyOf(shown.<List<String>>path("lines.findAll { it.goesOn }.applicationId")));
        assertEquals(List.of(second.id()), shown.<List<String>>path("lines.findAll { !it.goesOn }.applicationId"));
        here.command(here.officer(), "shortlist-notice", null).then().statusCode(409).body("code", is("already-exists"));
        var officer = people.with(Role.PROGRAMME_OFFICER);
        officer.asks().get("/api/v1/applications/" + second.id()).then().statusCode(200).body("decided", is(true));
        officer.asks().get("/api/v1/applications/" + best.id()).then().statusCode(200).body("decided", is(false));
        People.anybody().get("/api/v1/public/notices/" + shown.path("noticeId")).then().statusCode(200).body("kind", is("shortlist")).body("lines.size()", is(2));
        roadshow.command(roadshow.officer(), "start", null).then().statusCode(409).body("code", is("shortlist-in-publicity"));
        clock.moveTo(Instant.parse(shown.path("shownUntil")));
        roadshow.command(roadshow.officer(), "start", null).then().statusCode(200).body("applications", is(2));
    }

    @Test
    void an_objection_holds_the_next_round_until_it_is_settled_and_an_upheld_one_takes_the_project_off() {
        var here = bothSelected();
        var roadshow = reviews.planned(call, "registered", "roadshow", null, reviews.members(3));
        var shown = here.command(here.officer(), "shortlist-notice", null).then().statusCode(200).extract();
        String notice = shown.path("noticeId");
        var lines = People.anybody().get("/api/v1/public/notices/" + notice).then().extract().jsonPath();
        var receipt = People.anybody().header("Idempotency-Key", Draft.newKey()).body(Map.of("lineId", lines.getString("lines[0].id"), "grounds", "所列200名老人住在另一个村。",
                "name", "李建国", "contact", "0575-0000 1234")).post("/api/v1/public/notices/" + notice + "/objections").then().statusCode(201).extract().path("receiptNo");
        clock.moveTo(Instant.parse(shown.path("shownUntil")));
        notices.catchUp();
        roadshow.command(roadshow.officer(), "start", null).then().statusCode(409).body("code", is("shortlist-objected"));
        var officer = people.with(Role.PROGRAMME_OFFICER);
        String objection = officer.asks().get("/api/v1/objections?noticeId=" + notice).then().statusCode(200).extract().path("items.find { it.receiptNo == '" + receipt + "' }.id");
        Posting.step(officer, objection, "handling", "").then().statusCode(200);
        Posting.step(officer, objection, "acceptance", "{\"accepted\":true,\"words\":\"受理。\"}").then().statusCode(200);
        Posting.step(officer, objection, "investigation", "{\"words\":\"请说明活动地点。\"}").then().statusCode(200);
        Posting.step(officer, objection, "decision", "{\"upheld\":true,\"words\":\"属实。\"}").then().statusCode(200);
        roadshow.command(roadshow.officer(), "start", null).then().statusCode(200).body("applications", is(1));
    }

    @Test
    void a_late_conflict_takes_the_shortlist_back_as_long_as_nothing_was_judged_on_it() {
        var here = selected(Register.TOWNSHIP, Map.of(best.id(), List.of(90, 80, 85, 60, 61), second.id(), List.of(70, 80, 75, 90, 90)));
        selected(Register.OTHER_TOWNSHIP, Map.of(elsewhere.id(), List.of(61, 60, 62)));
        var first = here.command(here.officer(), "shortlist-notice", null).then().statusCode(200).extract();
        assertEquals(List.of(second.id()), first.<List<String>>path("lines.findAll { it.goesOn && it.unit == '330604002' }.applicationId"));
        here.command(here.chair(), "late-conflict", Map.of("reviewerId", here.members().get(3).id(), "applicationId", second.id(), "ground", "employed-there",
                "words", "任该单位顾问。")).then().statusCode(200);
        here.officer().asks().get("/api/v1/assignments/" + here.id() + "/shortlist").then().statusCode(200).body("noticeId", nullValue());
        People.anybody().get("/api/v1/public/notices/" + first.path("noticeId")).then().statusCode(200).body("status", is("WITHDRAWN"));
        var again = here.command(here.officer(), "shortlist-notice", null).then().statusCode(200).body("noticeStatus", is("POSTED")).extract();
        assertEquals(List.of(best.id()), again.<List<String>>path("lines.findAll { it.goesOn && it.unit == '330604002' }.applicationId"));
    }

    private Round bothSelected() {
        selected(Register.OTHER_TOWNSHIP, Map.of(elsewhere.id(), List.of(61, 60, 62)));
        return selected(Register.TOWNSHIP, Map.of(best.id(), List.of(90, 80, 85), second.id(), List.of(70, 80, 75)));
    }

    private Round selected(String township, Map<String, List<Integer>> totals) {
        int members = totals.values().iterator().next().size();
        return reviews.planned(call, "registered", "townships", township, reviews.members(members)).begun().given(totals).over();
    }
}
