package org.yichuang.gate;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.time.BusinessClock;

@ApiTest
class WaiverTest {
    @Inject Gates gates;
    @Inject KnownFacts facts;
    @Inject People people;
    @Inject BusinessClock clock;
    @Inject EntityManager db;

    @Test
    void the_lead_waives_one_finding_until_a_day_and_the_gate_opens_until_it_is_withdrawn() {
        var asking = tooYoung();
        var lead = people.with(Role.BUREAU_LEAD);
        var made = waive(lead, Asking.waiver(refused(asking), "age", tomorrow()), key()).then().statusCode(201).body("counts", is(true))
                .body("status", is("IN_FORCE")).extract();
        String id = made.path("id");
        var answer = gates.ask(asking.about(Asking.oldEnough()));
        assertEquals(Verdict.MET, answer.verdict());
        assertEquals(Outcome.WAIVED, answer.findings().get(0).outcome());
        assertEquals(id, new Id(answer.findings().get(0).waiverId()).toString());
        assertEquals(1L, audited(Id.fromString(id).value(), "waiver-granted"));

        var withdrawal = "/api/v1/waivers/" + id + "/withdrawal";
        lead.asks().body("{\"reason\":\"情况有变\"}").post(withdrawal).then().statusCode(428);
        lead.asks().header("If-Match", "\"9\"").body("{\"reason\":\"情况有变\"}").post(withdrawal).then().statusCode(412);
        people.with(Role.PROGRAMME_OFFICER).asks().header("If-Match", made.header("ETag")).body("{\"reason\":\"情况有变\"}").post(withdrawal).then()
                .statusCode(403);
        var ended = lead.asks().header("If-Match", made.header("ETag")).body("{\"reason\":\"情况有变\"}").post(withdrawal).then().statusCode(200)
                .body("status", is("WITHDRAWN")).body("counts", is(false)).extract();
        lead.asks().header("If-Match", ended.header("ETag")).body("{\"reason\":\"再撤\"}").post(withdrawal).then().statusCode(409);
        assertEquals(Verdict.NOT_MET, gates.ask(asking.about(Asking.oldEnough())).verdict());
    }

    @Test
    void a_waiver_counts_for_its_own_gate_rule_and_subject_only() {
        var asking = tooYoung();
        waive(people.with(Role.BUREAU_LEAD), Asking.waiver(refused(asking), "age", tomorrow()), key()).then().statusCode(201);
        var other = new GateQuestion("receive-money", asking.application(), Asking.TOWNSHIP, null, asking.about()
                .parties(), List.of(Asking.oldEnough()));
        assertEquals(Verdict.NOT_MET, gates.ask(other).verdict());
        assertEquals(Verdict.NOT_MET, gates.ask(tooYoung().about(Asking.oldEnough())).verdict());
        assertEquals(Verdict.UNKNOWN, gates.ask(asking.about(Asking.oldEnough(), Asking.notListed())).verdict());
    }

    @Test
    void not_every_rule_can_be_waived_and_what_holds_needs_no_waiver() {
        var asking = tooYoung();
        facts.tell(asking.organisation(), KnownFacts.LISTED, FactValue.ongoing());
        var answer = gates.check(asking.about(Asking.oldEnough(), Asking.notListed()));
        var lead = people.with(Role.BUREAU_LEAD);
        waive(lead, Asking.waiver(answer, "listed", tomorrow()), key()).then().statusCode(422).body("code", is("not-waivable"));
        waive(lead, Asking.waiver(answer, "nobody", tomorrow()), key()).then().statusCode(422).body("code", is("nothing-to-waive"));
        waive(lead, Asking.waiver(answer, "规则", tomorrow()), key()).then().statusCode(422).body("code", is("nothing-to-waive"));
        waive(lead, Asking.waiver(answer, "age", clock.today().minusDays(1).toString()), key()).then().statusCode(422).body("code", is("waiver-end"));
        waive(lead, Asking.waiver(answer, "age", clock.today().plusYears(9).toString()), key()).then().statusCode(422).body("code", is("waiver-end"));
        waive(lead, Asking.waiver(answer, "age", tomorrow()).replace("局长办公会研究同意。", " "), key()).then().statusCode(400);
    }

    @Test
    void nobody_but_the_lead_of_the_division_waives_and_never_for_an_organisation_of_their_own() {
        var asking = tooYoung();
        var body = Asking.waiver(refused(asking), "age", tomorrow());
        waive(people.with(Role.PROGRAMME_OFFICER), body, key()).then().statusCode(403);
        waive(people.with(Role.BUREAU_LEAD, "/330602/"), body, key()).then().statusCode(404);
        People.anybody().header("Idempotency-Key", key()).body(body).post("/api/v1/waivers").then().statusCode(401);
        var lead = people.with(Role.BUREAU_LEAD);
        people.also(lead, Role.APPLICANT_EDITOR, asking.organisation().id());
        waive(lead, body, key()).then().statusCode(403).body("code", is("own-advantage"));
    }

    @Test
    void the_same_request_twice_waives_once_and_a_second_waiver_is_refused() {
        var asking = tooYoung();
        var body = Asking.waiver(refused(asking), "age", tomorrow());
        var lead = people.with(Role.BUREAU_LEAD);
        lead.asks().body(body).post("/api/v1/waivers").then().statusCode(428);
        var key = key();
        String first = waive(lead, body, key).then().statusCode(201).extract().path("id");
        waive(lead, body, key).then().statusCode(201).body("id", is(first));
        waive(lead, body.replace("研究同意", "同意"), key).then().statusCode(422).body("code", is("key-reused"));
        waive(lead, body, key()).then().statusCode(409).body("code", is("waiver-exists"));
    }

    @Test
    void auditors_of_the_district_read_all_waivers_and_others_none() {
        var asking = tooYoung();
        var made = waive(people.with(Role.BUREAU_LEAD), Asking.waiver(refused(asking), "age", tomorrow()), key()).then().statusCode(201).extract();
        String id = made.path("id");
        people.with(Role.AUDITOR).asks().get("/api/v1/waivers").then().statusCode(200).body("items.id", hasItem(id));
        people.with(Role.AUDITOR).asks().get("/api/v1/waivers/" + id).then().statusCode(200).body("reason", is("局长办公会研究同意。"));
        var stranger = people.with(Role.AUDITOR, "/330602/");
        stranger.asks().get("/api/v1/waivers/" + id).then().statusCode(404);
        stranger.asks().get("/api/v1/waivers").then().statusCode(200).body("items.id", not(hasItem(id)));
        people.of(asking.organisation().id(), Role.APPLICANT_OWNER).asks().get("/api/v1/waivers/" + id).then().statusCode(403);
    }

    private Asking tooYoung() {
        var asking = Asking.fresh();
        facts.tell(asking.organisation(), KnownFacts.AGE, FactValue.number(2));
        return asking;
    }

    private GateAnswer refused(Asking asking) {
        return gates.check(asking.about(Asking.oldEnough()));
    }

    private String tomorrow() {
        return clock.today().plusDays(1).toString();
    }

    private long audited(long id, String action) {
        return db.createQuery("select count(*) from AuditEntry e where e.subjectKind = 'waiver' and e.subjectId = :id and e.action = :action",
                Long.class)
                .setParameter("id", id).setParameter("action", action).getSingleResult();
    }

    private static Response waive(Person person, String body, String key) {
        return person.asks().header("Idempotency-Key", key).body(body).post("/api/v1/waivers");
    }

    private static String key() {
        return "key-" + Long.toString(Ids.next(), 36);
    }
}
