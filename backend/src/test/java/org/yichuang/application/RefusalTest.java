package org.yichuang.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yichuang.application.Applications.Draft;
import org.yichuang.house.ApiTest;
import org.yichuang.house.Calls;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.organisation.Register;

/** The village's word, the applicant's objection to a refusal, and taking an application up again; domain.md 2.2, step 4. */
@ApiTest
class RefusalTest {
    @Inject Applications applications;
    @Inject Calls calls;
    @Inject Register register;
    @Inject People people;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    private Draft draft;
    private Person township;
    private Person bureau;

    @BeforeEach
    void somethingWasHandedIn() {
        draft = applications.draft().completed();
        draft.submit(draft.owner(), draft.etag(draft.owner()), Draft.newKey()).then().statusCode(200);
        township = people.with(Role.TOWNSHIP_OFFICER, Register.TOWNSHIP);
        bureau = people.with(Role.PROGRAMME_OFFICER);
    }

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    @Test
    void the_village_speaks_once_before_the_township_checks() {
        var villager = register.villager();
        villager.asks().get("/api/v1/applications?waitingFor=VILLAGE_OPINION").then().statusCode(200).body("items.id", hasItem(draft.id()));
        shows(villager).body("process.mayGiveOpinion", is(true)).body("process.opinionAwaited", is(true));
        Applications.opine(draft, people.with(Role.VILLAGE_CONFIRMER, "/330604/330604001/"), true).then().statusCode(404);
        Applications.opine(draft, township, true).then().statusCode(403);
        Applications.opine(draft, villager, false).then().statusCode(200).body("inFavour", is(false));
        Applications.opine(draft, villager, true).then().statusCode(409).body("code", is("opinion-given"));
        villager.asks().get("/api/v1/applications?waitingFor=VILLAGE_OPINION").then().body("items.id", not(hasItem(draft.id())));
        check(township, "PASS", null).then().statusCode(200).body("withoutOpinion", nullValue());
        shows(draft.owner()).body("process.villageOpinion.inFavour", is(false));
    }

    @Test
    void a_township_that_does_not_wait_says_why() {
        check(township, "PASS", null).then().statusCode(409).body("code", is("opinion-awaited"));
        check(township, "PASS", "村委会换届，暂无人签署。").then().statusCode(200).body("withoutOpinion", is("村委会换届，暂无人签署。"));
        Applications.opine(draft, register.villager(), true).then().statusCode(409).body("code", is("no-opinion-now"));
    }

    @Test
    void an_objection_is_decided_by_somebody_else_and_upheld_it_goes_on_as_if_it_had_passed() {
        refusedByTownship();
        var until = shows(draft.owner()).body("process.mayObjectUntil", notNullValue()).extract();
        object(draft.editor()).then().statusCode(403);
        var objection = object(draft.owner()).then().statusCode(200).body("status", is("RECEIVED")).extract().path("id").toString();
        object(draft.owner()).then().statusCode(409).body("code", is("objection-raised"));
        shows(draft.owner()).body("process.mayObjectUntil", nullValue());
        bureau.asks().get("/api/v1/applications?waitingFor=OBJECTION").then().statusCode(200).body("items.id", hasItem(draft.id()));
        people.with(Role.AUDITOR).asks().get("/api/v1/applications/" + draft.id() + "/objections").then().statusCode(200).body("$", hasSize(1));
        decide(township, objection, true).then().statusCode(403);
        reopen(bureau).then().statusCode(409).body("code", is("not-reopenable"));
        decide(bureau, objection, true).then().statusCode(200).body("status", is("UPHELD"));
        decide(bureau, objection, false).then().statusCode(409).body("code", is("objection-decided"));
        shows(bureau).body("status", is("TOWNSHIP_CHECKED"));
        draft.owner().asks().get("/api/v1/applications/" + draft.id() + "/checks").then().body("outcome", contains("REFUSE", "PASS"));
        Instant.parse(until.path("process.mayObjectUntil"));
    }

    @Test
    void whoever_refused_never_decides_and_a_rejected_objection_changes_nothing() {
        Applications.opine(draft, register.villager(), true).then().statusCode(200);
        check(township, "PASS", null).then().statusCode(200);
        check(bureau, "REFUSE", null).then().statusCode(200);
        var objection = object(draft.owner()).then().statusCode(200).extract().path("id").toString();
        shows(bureau).body("process.mayDecideObjection", is(false));
        decide(bureau, objection, true).then().statusCode(403).body("code", is("own-refusal"));
        var lead = people.with(Role.BUREAU_LEAD);
        shows(lead).body("process.mayDecideObjection", is(true));
        decide(lead, objection, false).then().statusCode(200).body("status", is("REJECTED"));
        shows(draft.owner()).body("status", is("INELIGIBLE")).body("process.objection.decision", is("已核对。"));
        object(draft.owner()).then().statusCode(409).body("code", is("objection-raised"));
    }

    @Test
    void an_upheld_objection_to_the_bureau_needs_what_the_bureaus_pass_needs() {
        Applications.opine(draft, register.villager(), true).then().statusCode(200);
        check(township, "PASS", null).then().statusCode(200);
        check(bureau, "REFUSE", null).then().statusCode(200);
        var objection = object(draft.owner()).then().statusCode(200).extract().path("id").toString();
        var lead = people.with(Role.BUREAU_LEAD);
        decide(lead, objection, true).then().statusCode(422).body("code", is("not-examined"));
        shows(lead).body("process.objection.status", is("RECEIVED"));
        decide(lead, objection, true, Applications.examined(draft, lead)).then().statusCode(200);
        shows(lead).body("status", is("ELIGIBLE"));
    }

    @Test
    void after_the_working_days_of_the_rule_book_it_is_too_late() {
        refusedByTownship();
        var until = Instant.parse(shows(draft.owner()).extract().path("process.mayObjectUntil"));
        clock.moveTo(until);
        object(draft.owner()).then().statusCode(422).body("code", is("objection-late"));
        clock.moveTo(until.minusSeconds(5));
        object(draft.owner()).then().statusCode(200);
    }

    @Test
    void there_is_nothing_to_object_to_while_it_is_being_checked() {
        object(draft.owner()).then().statusCode(409).body("code", is("nothing-to-object"));
    }

    @Test
    void the_bureau_takes_a_refused_one_up_again_with_a_reason_and_an_eligible_one_too() {
        reopen(bureau).then().statusCode(409);
        refusedByTownship();
        reopen(township).then().statusCode(403);
        reopen(bureau).then().statusCode(200).body("status", is("SUBMITTED"));
        Applications.pass(draft, township).then().statusCode(200);
        Applications.pass(draft, bureau).then().statusCode(200);
        reopen(bureau).then().statusCode(200).body("status", is("TOWNSHIP_CHECKED"));
    }

    @Test
    void the_owner_withdraws_until_the_decision_and_an_editor_never() {
        draft.editor().asks().body(Map.of("reason", "场地不能用")).post("/api/v1/applications/" + draft.id() + "/withdrawal").then().statusCode(403);
        draft.owner().asks().body(Map.of("reason", "场地不能用")).post("/api/v1/applications/" + draft.id() + "/withdrawal").then().statusCode(200)
                .body("status", is("WITHDRAWN")).body("nextSteps", empty());
        bureau.asks().get("/api/v1/applications/" + draft.id()).then().statusCode(404);
    }

    private void refusedByTownship() {
        Applications.opine(draft, register.villager(), true).then().statusCode(200);
        check(township, "REFUSE", null).then().statusCode(200);
    }

    private ValidatableResponse shows(Person person) {
        return person.asks().get("/api/v1/applications/" + draft.id()).then().statusCode(200);
    }

    private Response check(Person officer, String outcome, String withoutOpinion) {
        var body = new java.util.HashMap<String, Object>(Map.of("outcome", outcome, "words", "见审查意见。"));
        if (withoutOpinion != null) body.put("withoutOpinion", withoutOpinion);
        return officer.asks().header("If-Match", draft.etag(officer)).header("Idempotency-Key", Draft.newKey()).body(body)
                .post("/api/v1/applications/" + draft.id() + "/checks");
    }

    private Response object(Person person) {
        return person.asks().header("Idempotency-Key", Draft.newKey()).body(Map.of("words", "备案已满三个月。")).post("/api/v1/applications/" + draft.id() + "/objections");
    }

    private Response decide(Person person, String objection, boolean upheld) {
        return decide(person, objection, upheld, List.of());
    }

    private Response decide(Person person, String objection, boolean upheld, List<?> examined) {
        return person.asks().header("Idempotency-Key", Draft.newKey()).body(Map.of("upheld", upheld, "words", "已核对。", "examined", examined))
                .post("/api/v1/applications/" + draft.id() + "/objections/" + objection + "/decision");
    }

    private Response reopen(Person person) {
        return person.asks().header("If-Match", draft.etag(person)).header("Idempotency-Key", Draft.newKey()).body(Map.of("reason", "复核发现漏看一份材料。"))
                .post("/api/v1/applications/" + draft.id() + "/reopening");
    }
}
