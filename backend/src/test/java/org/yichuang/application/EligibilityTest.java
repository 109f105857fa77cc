package org.yichuang.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yichuang.activity.Recorded;
import org.yichuang.application.Applications.Draft;
import org.yichuang.conduct.Listings;
import org.yichuang.house.ApiTest;
import org.yichuang.house.Calls;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.organisation.Register;

/** May this organisation apply: before the form, when it is handed in, when it is checked; domain.md 4.4 and ADR 1, 5. */
@ApiTest
class EligibilityTest {
    private static final String OUTCOME = "answer.findings.find { it.condition.ruleId == '%s' && it.condition.party == '%s' }.outcome";
    @Inject Applications applications;
    @Inject Calls calls;
    @Inject Register register;
    @Inject People people;
    @Inject Listings listings;
    @Inject Recorded recorded;

    @Test
    void the_self_check_says_of_every_rule_how_it_stands_and_what_to_do() {
        var call = calls.open();
        var body = register.confirmed(register.applicant());
        var owner = people.of(body.key(), Role.APPLICANT_OWNER);
        selfCheck(owner, call, "registered", body.id()).then().statusCode(200).body("mayApply", is(false)).body(at("governance", "implementer"), is("NOT_MET"));
        var group = new Recorded.Group(body, owner);
        recorded.verified(group, recorded.today(group));
        selfCheck(owner, call, "registered", body.id()).then().statusCode(200).body("mayApply", is(true)).body("answer.id", nullValue())
                .body(at("governance", "implementer"), is("MET"))
                .body(at("state-normal", "implementer"), is("MET")).body(at("age-registered", "implementer"), is("MET"))
                .body(at("abnormal-list", "implementer"), is("MET")).body(at("one-application", "implementer"), is("MET"))
                .body(at("track-form", "implementer"), is("MET")).body(at("open-refund", "implementer"), is("MET")).body(at("annual-report", "implementer"), is("UNKNOWN"))
                .body(at("place-in-division", "application"), is("UNKNOWN"))
                .body("answer.findings.condition.wayOut.zh", not(hasItem(nullValue())))
                .body("answer.findings.find { it.condition.ruleId == 'age-registered' }.fact.source.zh", is("组织登记簿"));
    }

    @Test
    void a_filed_body_in_the_wrong_track_too_young_and_without_a_host_may_not() {
        var call = calls.open();
        var body = register.filed(register.applicant());
        var owner = people.of(body.key(), Role.APPLICANT_OWNER);
        selfCheck(owner, call, "registered", body.id()).then().statusCode(200).body("mayApply", is(false)).body(at("track-form", "implementer"), is("NOT_MET"));
        selfCheck(owner, call, "filed", body.id()).then().statusCode(200).body("mayApply", is(false)).body("answer.verdict", is("NOT_MET"))
                .body(at("age-filed", "implementer"), is("NOT_MET")).body(at("host-agreed", "implementer"), is("NOT_MET"))
                .body(at("abnormal-list", "implementer"), is("MET")).body(at("abnormal-list", "host"), is("UNKNOWN"));
    }

    @Test
    void nobody_checks_another_organisation_or_a_call_that_is_not_published() {
        var body = register.confirmed(register.applicant());
        var owner = people.of(body.key(), Role.APPLICANT_OWNER);
        selfCheck(register.applicant(), calls.open(), "registered", body.id()).then().statusCode(404);
        selfCheck(owner, calls.draft(), "registered", body.id()).then().statusCode(404);
        selfCheck(owner, calls.open(), "none", body.id()).then().statusCode(422).body("code", is("track-unknown"));
        selfCheck(people.with(Role.PROGRAMME_OFFICER), calls.open(), "registered", body.id()).then().statusCode(403);
    }

    @Test
    void what_is_not_met_refuses_handing_in_and_the_refusal_is_kept() {
        var draft = applications.draft().completed();
        listings.list(draft.organisation(), "ABNORMAL", LocalDate.of(2026, 1, 5));
        var refused = submit(draft).then().statusCode(422).body("code", is("gate-closed")).body("facts.verdict", is("NOT_MET"))
                .body("facts.findings.condition.ruleId", contains("abnormal-list")).extract();
        draft.owner().asks().get("/api/v1/gates/answers/" + refused.path("facts.answerId")).then().statusCode(200).body("verdict", is("NOT_MET"));
        draft.owner().asks().get("/api/v1/applications/" + draft.id()).then().body("status", is("DRAFT"));
    }

    @Test
    void a_second_application_of_the_same_organisation_in_one_call_is_refused() {
        var first = applications.draft().completed();
        submit(first).then().statusCode(200);
        var id = Applications.begin(first.owner(), first.call().id(), first.organisation(), "registered").then().statusCode(201).extract().path("id").toString();
        var second = new Draft(id, first.call(), first.organisation(), first.owner(), first.editor()).completed();
        submit(second).then().statusCode(422).body("facts.findings.condition.ruleId", contains("one-application"));
    }

    @Test
    void the_application_itself_tells_where_it_is_and_that_nobody_else_pays() {
        var draft = applications.draft().completed();
        draft.owner().asks().get("/api/v1/applications/" + draft.id() + "/eligibility").then().statusCode(200).body("mayApply", is(true))
                .body(at("place-in-division", "application"), is("MET")).body(at("double-funding", "application"), is("MET"));
        people.with(Role.PROGRAMME_OFFICER).asks().get("/api/v1/applications/" + draft.id() + "/eligibility").then().statusCode(404);
    }

    @Test
    void the_bureau_passes_only_when_what_nobody_can_tell_was_looked_into() {
        var draft = applications.draft().completed();
        submit(draft).then().statusCode(200);
        Applications.opine(draft, register.villager(), true).then().statusCode(200);
        var township = people.with(Role.TOWNSHIP_OFFICER, Register.TOWNSHIP);
        var bureau = people.with(Role.PROGRAMME_OFFICER);
        check(draft, township, List.of()).then().statusCode(200).body("gateAnswerId", notNullValue());
        check(draft, bureau, List.of()).then().statusCode(422).body("code", is("not-examined")).body("errors.pointer", hasItem("/examined/annual-report/implementer"));
        Applications.pass(draft, bureau).then().statusCode(200);
        var sheet = draft.owner().asks().get("/api/v1/applications/" + draft.id() + "/checks").then().body("$", hasSize(2)).extract();
        draft.owner().asks().get("/api/v1/gates/answers/" + sheet.path("[1].gateAnswerId")).then().statusCode(200).body("verdict", is("UNKNOWN"));
        draft.owner().asks().get("/api/v1/applications/" + draft.id() + "/eligibility").then().statusCode(200)
                .body("examined.ruleId", hasItems("annual-report", "party-parent")).body("examined[0].words", is("查阅纸质档案，符合。"));
    }

    @Test
    void a_listing_between_two_checks_closes_the_gate_again_but_a_refusal_is_always_possible() {
        var draft = applications.draft().completed();
        submit(draft).then().statusCode(200);
        Applications.opine(draft, register.villager(), false).then().statusCode(200);
        var township = people.with(Role.TOWNSHIP_OFFICER, Register.TOWNSHIP);
        listings.list(draft.organisation(), "SERIOUS", LocalDate.of(2026, 1, 5));
        Applications.pass(draft, township).then().statusCode(422).body("code", is("gate-closed"));
        township.asks().header("If-Match", draft.etag(township)).header("Idempotency-Key", Draft.newKey())
                .body(Map.of("outcome", "REFUSE", "words", "被列入严重违法失信名单。")).post("/api/v1/applications/" + draft.id() + "/checks").then().statusCode(200);
    }

    private static String at(String rule, String party) {
        return OUTCOME.formatted(rule, party);
    }

    private static Response submit(Draft draft) {
        return draft.submit(draft.owner(), draft.etag(draft.owner()), Draft.newKey());
    }

    private static Response check(Draft draft, Person officer, List<?> examined) {
        return officer.asks().header("If-Match", draft.etag(officer)).header("Idempotency-Key", Draft.newKey())
                .body(Map.of("outcome", "PASS", "words", "符合。", "examined", examined)).post("/api/v1/applications/" + draft.id() + "/checks");
    }

    private static Response selfCheck(Person person, Calls.Call call, String track, String organisation) {
        return person.asks().body(Map.of("callId", call.id(), "trackKey", track, "organisationId", organisation)).post("/api/v1/eligibility-checks");
    }
}
