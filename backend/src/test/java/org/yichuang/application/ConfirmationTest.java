package org.yichuang.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yichuang.application.Applications.Draft;
import org.yichuang.application.service.ClosedDrafts;
import org.yichuang.house.ApiTest;
import org.yichuang.house.Calls;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.organisation.Register;

/** The legal representative and the host confirm before it counts; the deadline holds for the last of them (ADR 4). */
@ApiTest
class ConfirmationTest {
    @Inject Applications applications;
    @Inject ApplicationDirectory directory;
    @Inject Calls calls;
    @Inject People people;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    @Inject ClosedDrafts closedDrafts;

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    @Test
    void what_an_editor_hands_in_waits_for_the_owner() {
        var draft = applications.draft().completed();
        draft.submit(draft.editor(), draft.etag(draft.editor()), Draft.newKey()).then().statusCode(200).body("status", is("AWAITING_CONFIRMATION"))
                .body("waitingFor", contains("OWNER")).body("receiptNo", nullValue());
        people.with(Role.PROGRAMME_OFFICER).asks().get("/api/v1/applications/" + draft.id()).then().statusCode(404);
        confirm(draft, draft.editor(), "OWNER").then().statusCode(403);
        draft.owner().asks().get("/api/v1/applications?waitingFor=CONFIRMATION").then().statusCode(200).body("items.id", hasItem(draft.id()));
        confirm(draft, draft.owner(), "OWNER").then().statusCode(200).body("status", is("SUBMITTED")).body("receiptNo", notNullValue());
        draft.owner().asks().get("/api/v1/applications?waitingFor=CONFIRMATION").then().body("items.id", not(hasItem(draft.id())));
    }

    @Test
    void a_filed_body_is_handed_in_when_its_host_has_confirmed_and_the_host_is_sealed() {
        var hosted = applications.filedEligibleIn(calls.open());
        var facts = directory.require(Id.fromString(hosted.draft().id()).value());
        assertEquals(ApplicationStatus.ELIGIBLE, facts.status());
        assertEquals(Id.fromString(hosted.host()).value(), facts.legalPersonId());
        hosted.signatory().asks().get("/api/v1/applications/" + hosted.draft().id()).then().statusCode(200).body("process.hostId", is(hosted.host()))
                .body("process.confirmations.party", containsInAnyOrder("OWNER", "HOST")).body("process.villageOpinion.inFavour", is(true));
        // What was sealed does not follow a later host.
        var link = hosted.signatory().asks().get("/api/v1/hosts").then().extract().path("items[0].id").toString();
        hosted.signatory().asks().header("If-Match", hosted.signatory().asks().get("/api/v1/hosts/" + link).header("ETag")).body(Map.of("reason", "换人"))
                .post("/api/v1/hosts/" + link + "/end").then().statusCode(200);
        assertEquals(facts.hostId(), directory.require(facts.id()).hostId());
    }

    @Test
    void a_track_with_a_host_cannot_be_handed_in_without_one() {
        var hosted = applications.filedDraftIn(calls.open());
        var link = hosted.signatory().asks().get("/api/v1/hosts").then().extract().path("items[0].id").toString();
        hosted.signatory().asks().header("If-Match", hosted.signatory().asks().get("/api/v1/hosts/" + link).header("ETag")).body(Map.of("reason", "不再承接"))
                .post("/api/v1/hosts/" + link + "/end").then().statusCode(200);
        var draft = hosted.draft();
        draft.save(draft.owner(), draft.etag(draft.owner()), hosted.complete()).then().statusCode(200);
        draft.submit(draft.owner(), draft.etag(draft.owner()), Draft.newKey()).then().statusCode(422).body("code", is("host-missing"));
    }

    @Test
    void a_host_that_gives_it_back_lets_both_confirm_the_new_version() {
        var hosted = applications.filedDraftIn(calls.open());
        var draft = hosted.draft();
        hosted.signatory().asks().get("/api/v1/applications/" + draft.id()).then().statusCode(404);
        draft.save(draft.owner(), draft.etag(draft.owner()), hosted.complete()).then().statusCode(200);
        draft.submit(draft.owner(), draft.etag(draft.owner()), Draft.newKey()).then().statusCode(200).body("waitingFor", contains("HOST"));
        var stale = draft.etag(hosted.signatory());
        giveBack(hosted.signatory(), draft).then().statusCode(204);
        draft.owner().asks().get("/api/v1/applications/" + draft.id()).then().body("status", is("DRAFT")).body("editable", is(true));
        draft.submit(draft.editor(), draft.etag(draft.editor()), Draft.newKey()).then().statusCode(200).body("waitingFor", containsInAnyOrder("OWNER", "HOST"));
        hosted.signatory().asks().header("If-Match", stale).header("Idempotency-Key", Draft.newKey()).body(Map.of("party", "HOST"))
                .post("/api/v1/applications/" + draft.id() + "/confirmations").then().statusCode(412);
        hosted.confirm("HOST", hosted.signatory()).then().statusCode(200).body("status", is("AWAITING_CONFIRMATION"));
        hosted.confirm("HOST", hosted.signatory()).then().statusCode(409).body("code", is("nothing-to-confirm"));
        hosted.confirm("OWNER", hosted.signatory()).then().statusCode(403);
        hosted.confirm("OWNER", draft.owner()).then().statusCode(200).body("status", is("SUBMITTED"));
    }

    @Test
    void a_confirmation_after_midnight_is_too_late_and_what_waits_is_not_handed_in() {
        var midnight = BusinessClock.endOf(clock.today().plusDays(25));
        var draft = applications.draftIn(calls.published(calls.draft(Calls.TEMPLATE, clock.now().minusSeconds(60), midnight))).completed();
        clock.moveTo(midnight.minusSeconds(30));
        draft.submit(draft.editor(), draft.etag(draft.editor()), Draft.newKey()).then().statusCode(200);
        clock.moveTo(midnight);
        confirm(draft, draft.owner(), "OWNER").then().statusCode(422).body("code", is("call-closed"));
        clock.moveTo(midnight.plus(Duration.ofMinutes(3)));
        closedDrafts.catchUp();
        draft.owner().asks().get("/api/v1/applications/" + draft.id()).then().body("status", is("NOT_SUBMITTED"));
    }

    @Test
    void what_was_sent_back_is_confirmed_again_within_its_own_time() {
        var hosted = applications.filedDraftIn(calls.open()).handedIn();
        var draft = hosted.draft();
        var township = people.with(Role.TOWNSHIP_OFFICER, Register.TOWNSHIP);
        township.asks().header("If-Match", draft.etag(township)).header("Idempotency-Key", Draft.newKey()).body(Map.of("outcome", "RETURN", "words", "请补充。"))
                .post("/api/v1/applications/" + draft.id() + "/checks").then().statusCode(200);
        var until = Instant.parse(draft.owner().asks().get("/api/v1/applications/" + draft.id()).path("returnedUntil"));
        draft.submit(draft.owner(), draft.etag(draft.owner()), Draft.newKey()).then().statusCode(200).body("status", is("AWAITING_CONFIRMATION"));
        giveBack(draft.owner(), draft).then().statusCode(204);
        draft.owner().asks().get("/api/v1/applications/" + draft.id()).then().body("status", is("RETURNED"));
        draft.submit(draft.owner(), draft.etag(draft.owner()), Draft.newKey()).then().statusCode(200);
        clock.moveTo(until);
        hosted.confirm("HOST", hosted.signatory()).then().statusCode(422).body("code", is("completion-late"));
        clock.moveTo(until.plus(Duration.ofMinutes(3)));
        closedDrafts.catchUp();
        draft.owner().asks().get("/api/v1/applications/" + draft.id()).then().body("status", is("NOT_SUBMITTED")).body("process.waitingFor", empty());
    }

    private static Response giveBack(Person person, Draft draft) {
        return person.asks().header("If-Match", draft.etag(person)).body(Map.of("reason", "分工写得不清楚。"))
                .post("/api/v1/applications/" + draft.id() + "/confirmation-refusal");
    }

    private static Response confirm(Draft draft, Person person, String party) {
        return person.asks().header("If-Match", draft.etag(person)).header("Idempotency-Key", Draft.newKey()).body(Map.of("party", party))
                .post("/api/v1/applications/" + draft.id() + "/confirmations");
    }
}
