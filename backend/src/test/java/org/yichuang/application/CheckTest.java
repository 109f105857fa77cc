package org.yichuang.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yichuang.application.Applications.Draft;
import org.yichuang.application.service.ClosedDrafts;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.organisation.Register;

/** What was handed in is checked by the township, then by the bureau; domain.md 2.2, step 4. */
@ApiTest
class CheckTest {
    @Inject Applications applications;
    @Inject People people;
    @Inject Register register;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    @Inject ClosedDrafts closedDrafts;
    private Draft submitted;
    private Person township;
    private Person bureau;

    @BeforeEach
    void somethingWasHandedIn() {
        submitted = applications.draft().completed();
        submitted.submit(submitted.owner(), submitted.etag(submitted.owner()), Draft.newKey()).then().statusCode(200);
        Applications.opine(submitted, register.villager(), true).then().statusCode(200);
        township = people.with(Role.TOWNSHIP_OFFICER, Register.TOWNSHIP);
        bureau = people.with(Role.PROGRAMME_OFFICER);
    }

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    @Test
    void the_township_comes_first() {
        check(bureau, "PASS").then().statusCode(403);
        shows(township).body("nextSteps", containsInAnyOrder("TOWNSHIP_CHECKED", "RETURNED", "INELIGIBLE"));
        shows(bureau).body("nextSteps", empty());
        check(township, "PASS").then().statusCode(200).body("stage", is("TOWNSHIP"));
        shows(bureau).body("status", is("TOWNSHIP_CHECKED"));
        check(township, "PASS").then().statusCode(403);
    }

    @Test
    void the_queue_names_who_applies() {
        township.asks().get("/api/v1/applications?status=SUBMITTED").then().statusCode(200)
                .body("items.find { it.id == '" + submitted.id() + "' }.organisationName", is(notNullValue()));
    }

    @Test
    void the_applicant_reads_what_was_found() {
        check(township, "REFUSE").then().statusCode(200);
        submitted.owner().asks().get("/api/v1/applications/" + submitted.id() + "/checks").then().statusCode(200)
                .body("outcome", contains("REFUSE")).body("[0].words", is("见审查意见。"));
        shows(submitted.owner()).body("status", is("INELIGIBLE"));
    }

    @Test
    void it_is_sent_back_once_and_may_be_completed_after_the_call_has_closed() {
        check(township, "RETURN").then().statusCode(200);
        var until = Instant.parse(shows(submitted.owner()).body("editable", is(true)).extract().path("returnedUntil"));
        clock.moveTo(until.minusSeconds(3));
        submitted.submit(submitted.owner(), submitted.etag(submitted.owner()), Draft.newKey()).then().statusCode(200);
        check(township, "RETURN").then().statusCode(409).body("code", is("returned-before"));
        check(township, "PASS").then().statusCode(409).body("code", is("opinion-awaited"));
        Applications.opine(submitted, register.villager(), true).then().statusCode(200);
        check(township, "PASS").then().statusCode(200);
    }

    @Test
    void when_the_time_for_completing_is_over_it_is_over() {
        check(township, "RETURN").then().statusCode(200);
        var until = Instant.parse(shows(submitted.owner()).extract().path("returnedUntil"));
        clock.moveTo(until);
        submitted.submit(submitted.owner(), submitted.etag(submitted.owner()), Draft.newKey()).then().statusCode(422).body("code", is("completion-late"));
        clock.moveTo(until.plus(Duration.ofMinutes(3)));
        closedDrafts.catchUp();
        shows(submitted.owner()).body("status", is("NOT_SUBMITTED"));
    }

    @Test
    void other_townships_and_the_applicants_themselves_check_nothing() {
        check(people.with(Role.TOWNSHIP_OFFICER, Register.OTHER_TOWNSHIP), township, "PASS", Draft.newKey()).then().statusCode(404);
        check(submitted.owner(), township, "PASS", Draft.newKey()).then().statusCode(403);
        check(people.with(Role.AUDITOR), township, "PASS", Draft.newKey()).then().statusCode(403);
    }

    @Test
    void twice_with_one_key_is_once_and_an_old_page_is_refused() {
        var etag = submitted.etag(township);
        var key = Draft.newKey();
        send(township, etag, "PASS", key).then().statusCode(200);
        send(township, etag, "PASS", key).then().statusCode(200);
        send(bureau, etag, "REFUSE", Draft.newKey()).then().statusCode(412);
        bureau.asks().get("/api/v1/applications/" + submitted.id() + "/checks").then().body("$", hasSize(1));
        submitted.save(submitted.owner(), submitted.etag(submitted.owner()), Applications.complete()).then().statusCode(409);
    }

    private io.restassured.response.ValidatableResponse shows(Person person) {
        return person.asks().get("/api/v1/applications/" + submitted.id()).then().statusCode(200);
    }

    private Response check(Person person, String outcome) {
        return check(person, person, outcome, Draft.newKey());
    }

    private Response check(Person person, Person reader, String outcome, String key) {
        return send(person, submitted.etag(reader), outcome, key);
    }

    private Response send(Person person, String etag, String outcome, String key) {
        return person.asks().header("If-Match", etag).header("Idempotency-Key", key).body("{\"outcome\":\"" + outcome + "\",\"words\":\"见审查意见。\"}")
                .post("/api/v1/applications/" + submitted.id() + "/checks");
    }
}
