package org.yichuang.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yichuang.award.Awards;
import org.yichuang.fund.Funds;
import org.yichuang.house.ApiTest;
import org.yichuang.house.Calls;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.notice.Posting;
import org.yichuang.organisation.Register.One;
import org.yichuang.organisation.service.ExitClock;

/** An organisation asks to leave: who may, when not, and what is left of it. */
@ApiTest
class ExitTest {
    @Inject Register register;
    @Inject People people;
    @Inject Calls calls;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    @Inject ExitClock exitClock;

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    private static Map<String, Object> body(Person owner, LocalDate day) {
        return new HashMap<>(Map.of("documentId", Awards.file(owner, "成员决议.pdf"), "decidedOn", day.toString(), "reason", "成员减少，经全体成员决议退出。"));
    }

    private Response ask(Person person, One one) {
        return ask(person, one, body(person, clock.today()), Funds.key());
    }

    private static Response ask(Person person, One one, Map<String, Object> body, String key) {
        return person.asks().header("Idempotency-Key", key).body(body).post("/api/v1/organisations/" + one.id() + "/exit-request");
    }

    private static ValidatableResponse show(Person person, String id) {
        return person.asks().get("/api/v1/exit-requests/" + id).then();
    }

    private Response step(Person person, String id, String step, Object body) {
        var request = person.asks().header("If-Match", show(people.with(Role.AUDITOR), id).extract().header("ETag")).header("Idempotency-Key", Funds.key());
        return (body == null ? request : request.body(body)).post("/api/v1/exit-requests/" + id + "/" + step);
    }

    private void daysLater(int days) {
        clock.moveTo(clock.now().plus(Duration.ofDays(days)));
        exitClock.catchUp();
    }

    @Test
    void a_filed_body_leaves_and_its_number_is_never_given_again() {
        var owner = register.applicant();
        var one = register.filed(owner);
        var successor = register.filed(register.applicant());
        var body = body(owner, clock.today());
        body.put("successorId", successor.id());
        var key = Funds.key();
        String id = ask(owner, one, body, key).then().statusCode(200).body("status", is("REQUESTED")).body("successorName", is(successor.name()))
                .body("documents", hasSize(1)).body("obstacles", empty()).extract().path("id");
        ask(owner, one, body, key).then().statusCode(200).body("id", is(id));
        ask(owner, one).then().statusCode(409).body("code", is("exit-asked"));
        register.officer().asks().get("/api/v1/exit-requests?status=REQUESTED&organisationId=" + one.id()).then().statusCode(200).body("items.id", contains(id));

        String notice = step(register.officer(), id, "agreement", null).then().statusCode(200).body("status", is("IN_PUBLICITY"))
                .body("noticeId", notNullValue()).extract().path("noticeId");
        People.anybody().get("/api/v1/public/notices/" + notice).then().statusCode(200).body("title", containsString(one.name()));
        daysLater(7);
        show(owner, id).body("status", is("IN_PUBLICITY"));
        daysLater(25);
        show(owner, id).body("status", is("COMPLETED"));
        owner.asks().get("/api/v1/organisations/" + one.id()).then().statusCode(200).body("status", is("EXITED")).body("filingNumber", is(one.filingNumber()));
        People.anybody().get("/api/v1/public/organisations/" + one.id()).then().statusCode(404);

        // the next body of the same place and year gets another number
        assertNotEquals(one.filingNumber(), register.filed(register.applicant()).filingNumber());
        ask(owner, one).then().statusCode(409).body("code", is("not-in-register"));
        // nothing new can be applied for
        owner.asks().body(Map.of("callId", calls.open().id(), "trackKey", "filed", "organisationId", one.id())).post("/api/v1/eligibility-checks").then()
                .statusCode(200).body("answer.findings.findAll { it.condition.ruleId == 'state-normal' }.outcome", hasItem("NOT_MET"));
    }

    @Test
    void only_the_owner_asks_and_only_the_own_township_answers() {
        var owner = register.applicant();
        var one = register.confirmed(owner);
        ask(people.of(one.key(), Role.APPLICANT_EDITOR), one).then().statusCode(403);
        ask(register.applicant(), one).then().statusCode(404);
        String id = ask(owner, one).then().statusCode(200).extract().path("id");
        step(owner, id, "agreement", null).then().statusCode(403);
        step(register.villager(), id, "agreement", null).then().statusCode(403);
        var other = people.with(Role.TOWNSHIP_OFFICER, Register.OTHER_TOWNSHIP);
        show(other, id).statusCode(404);
        step(other, id, "agreement", null).then().statusCode(404);
        step(other, id, "refusal", Map.of("reason", "x")).then().statusCode(404);
        var both = register.officer();
        people.also(both, Role.APPLICANT_EDITOR, one.key());
        step(both, id, "agreement", null).then().statusCode(403).body("code", is("own-exit"));
    }

    @Test
    void what_is_over_or_outdated_is_not_answered_again() {
        var owner = register.applicant();
        var one = register.confirmed(owner);
        String id = ask(owner, one).then().statusCode(200).extract().path("id");
        register.officer().asks().header("If-Match", "\"77\"").header("Idempotency-Key", Funds.key()).post("/api/v1/exit-requests/" + id + "/agreement")
                .then().statusCode(412);
        step(register.officer(), id, "refusal", Map.of("reason", "决议没有签名。")).then().statusCode(200).body("status", is("REFUSED"))
                .body("statusReason", is("决议没有签名。"));
        step(register.officer(), id, "agreement", null).then().statusCode(409).body("code", is("illegal-step"));
        step(owner, id, "withdrawal", null).then().statusCode(409).body("code", is("illegal-step"));
        String again = ask(owner, one).then().statusCode(200).extract().path("id");
        step(owner, again, "withdrawal", null).then().statusCode(200).body("status", is("WITHDRAWN"));
        step(register.officer(), again, "refusal", Map.of("reason", "x")).then().statusCode(409).body("code", is("illegal-step"));
    }

    @Test
    void what_is_asked_has_to_make_sense() {
        var owner = register.applicant();
        var one = register.confirmed(owner);
        ask(owner, one, body(owner, clock.today().plusDays(1)), Funds.key()).then().statusCode(422).body("code", is("decision-in-future"));
        var body = body(owner, clock.today());
        body.put("successorId", register.confirmed(register.applicant()).id());
        ask(owner, one, body, Funds.key()).then().statusCode(422).body("code", is("successor-unsuitable"));
        var unchecked = register.enteredBy(owner);
        ask(owner, unchecked).then().statusCode(409).body("code", is("not-in-register"));
    }

    @Test
    void a_host_leaves_only_when_nobody_relies_on_it() {
        var owner = register.applicant();
        var host = register.confirmed(owner);
        var groupOwner = register.applicant();
        var group = register.filed(groupOwner);
        String link = groupOwner.asks().body(Map.of("hostId", host.id())).post("/api/v1/organisations/{id}/host-request", group.id()).then().statusCode(201)
                .extract().path("id");
        String id = ask(owner, host).then().statusCode(200).extract().path("id");
        String etag = owner.asks().get("/api/v1/hosts/" + link).header("ETag");
        owner.asks().header("If-Match", etag).post("/api/v1/hosts/{id}/acceptance", link).then().statusCode(200);
        owner.asks().get("/api/v1/organisations/" + host.id() + "/exit-obstacles").then().statusCode(200).body("kind", contains("HOSTED_BODY"))
                .body("title", contains(group.name()));
        step(register.officer(), id, "agreement", null).then().statusCode(409).body("code", is("exit-obstructed")).body("errors", hasSize(1))
                .body("errors[0].message", containsString("end the link first"));
        etag = owner.asks().get("/api/v1/hosts/" + link).header("ETag");
        owner.asks().header("If-Match", etag).body(Map.of("reason", "本单位退出")).post("/api/v1/hosts/{id}/end", link).then().statusCode(200);
        step(register.officer(), id, "agreement", null).then().statusCode(200).body("suspended", is(false));
    }

    @Test
    void an_objection_that_is_upheld_ends_the_request() {
        var owner = register.applicant();
        var one = register.confirmed(owner);
        String id = ask(owner, one).then().statusCode(200).extract().path("id");
        String notice = step(register.officer(), id, "agreement", null).then().statusCode(200).extract().path("noticeId");
        String line = People.anybody().get("/api/v1/public/notices/" + notice).then().statusCode(200).extract().path("lines[0].id");
        String receipt = People.anybody().header("Idempotency-Key", Funds.key())
                .body(Map.of("lineId", line, "grounds", "还欠村里十二位老人三个月的伙食费没有退。", "name", "王秀英", "contact", "0575-0000 1234"))
                .post("/api/v1/public/notices/" + notice + "/objections").then().statusCode(201).extract().path("receiptNo");
        show(owner, id).body("suspended", is(true));
        daysLater(25);
        show(owner, id).body("status", is("IN_PUBLICITY"));
        var lead = people.with(Role.BUREAU_LEAD);
        String objection = lead.asks().get("/api/v1/objections?noticeId=" + notice).then().statusCode(200).extract()
                .path("items.find { it.receiptNo == '" + receipt + "' }.id");
        Posting.step(lead, objection, "handling", "").then().statusCode(200);
        Posting.step(lead, objection, "acceptance", "{\"accepted\":true,\"words\":\"予以受理。\"}").then().statusCode(200);
        Posting.step(lead, objection, "investigation", "{\"words\":\"请说明欠款情况。\"}").then().statusCode(200);
        Posting.step(lead, objection, "decision", "{\"upheld\":true,\"words\":\"情况属实\"}").then().statusCode(200);
        exitClock.catchUp();
        show(owner, id).body("status", is("REFUSED")).body("statusReason", notNullValue()).body("obstacles", empty());
        owner.asks().get("/api/v1/organisations/" + one.id()).then().body("status", is("NORMAL")).body("statusReason", nullValue());
    }

    @Test
    void what_comes_up_during_publicity_is_settled_first() {
        var owner = register.applicant();
        var host = register.confirmed(owner);
        String id = ask(owner, host).then().statusCode(200).extract().path("id");
        step(register.officer(), id, "agreement", null).then().statusCode(200);
        var groupOwner = register.applicant();
        var group = register.filed(groupOwner);
        String link = groupOwner.asks().body(Map.of("hostId", host.id())).post("/api/v1/organisations/{id}/host-request", group.id()).then().statusCode(201)
                .extract().path("id");
        owner.asks().header("If-Match", owner.asks().get("/api/v1/hosts/" + link).header("ETag")).post("/api/v1/hosts/{id}/acceptance", link).then().statusCode(200);
        daysLater(40);
        show(owner, id).body("status", is("IN_PUBLICITY")).body("obstacles.kind", contains("HOSTED_BODY"));
        owner.asks().header("If-Match", owner.asks().get("/api/v1/hosts/" + link).header("ETag")).body(Map.of("reason", "本单位退出"))
                .post("/api/v1/hosts/{id}/end", link).then().statusCode(200);
        exitClock.catchUp();
        show(owner, id).body("status", is("COMPLETED"));
    }
}
