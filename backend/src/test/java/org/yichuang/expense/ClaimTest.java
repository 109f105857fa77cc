package org.yichuang.expense;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yichuang.activity.Recorded;
import org.yichuang.award.Awards;
import org.yichuang.award.Awards.Awarded;
import org.yichuang.award.Awards.Line;
import org.yichuang.fund.Funds;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.life.Claiming;
import org.yichuang.organisation.Register;

/** Expenses: what is refused, what is only odd, and the two looks; domain 2.6 and features M. */
@ApiTest
class ClaimTest {
    private static final LocalDate SIGNED = LocalDate.parse("2026-03-02");
    private static final LocalDate DAY = LocalDate.parse("2026-04-15");
    @Inject Awards awards;
    @Inject Funds funds;
    @Inject People people;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    private Awarded project;
    private Person officer;
    private Person clerk;

    @BeforeEach
    void a_project_that_spends() {
        clock.moveTo(BusinessClock.startOf(SIGNED).plus(Duration.ofHours(9)));
        project = awards.registered(List.of(new Line("materials", 1_000_000), new Line("staff", 300_000))).inForce();
        clock.moveTo(BusinessClock.startOf(DAY).plus(Duration.ofHours(9)));
        officer = people.with(Role.PROGRAMME_OFFICER);
        clerk = people.with(Role.FINANCE_CLERK);
    }

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    private Map<String, Object> expense(long fen) {
        return Claiming.expense(project.owner(), project.project(), "r1", fen, DAY);
    }

    private Map<String, Object> but(Map<String, Object> body, String field, Object value) {
        body.put(field, value);
        return body;
    }

    @Test
    void it_is_entered_and_looked_at_by_two() {
        var id = Claiming.entered(project.owner(), expense(400_000));
        Claiming.step(clerk, id, "figures-acceptance", Map.of("acceptedFen", 400_000)).then().statusCode(409).body("code", is("illegal-step"));
        Claiming.step(officer, id, "content-acceptance", null).then().statusCode(200).body("head.status", is("CONTENT_OK"));
        Claiming.step(clerk, id, "figures-acceptance", Map.of("acceptedFen", 380_000)).then().statusCode(422).body("code", is("reduction-without-reason"));
        Claiming.step(clerk, id, "figures-acceptance", Map.of("acceptedFen", 400_001)).then().statusCode(422).body("code", is("accepted-too-much"));
        Claiming.step(clerk, id, "figures-acceptance", Map.of("acceptedFen", 380_000, "words", "其中 200 元不予列支")).then().statusCode(200)
                .body("head.status", is("ACCEPTED")).body("head.acceptedFen", is(380_000)).body("may", empty());
        var line = Claiming.spending(project.owner(), project.project()).path("lines").get(0);
        assertEquals(380_000, line.path("acceptedFen").asLong());
        assertEquals(1_000_000, line.path("grantFen").asLong());
    }

    @Test
    void whoever_looked_at_the_content_does_not_look_at_the_figures() {
        var both = funds.both(Role.PROGRAMME_OFFICER, Role.FINANCE_CLERK);
        var id = Claiming.entered(project.owner(), expense(400_000));
        Claiming.step(both, id, "content-acceptance", null).then().statusCode(200);
        Claiming.step(both, id, "figures-acceptance", Map.of("acceptedFen", 400_000)).then().statusCode(403).body("code", is("same-hands"));
    }

    @Test
    void what_cannot_be_is_refused_with_the_field_and_what_would_fit() {
        refused(but(expense(100), "lineId", "r9"), "line-unknown", "/lineId");
        refused(expense(1_000_001), "line-used-up", "/amountFen");
        refused(but(expense(100), "spentOn", "2026-03-01"), "outside-period", "/spentOn");
        refused(but(expense(100), "spentOn", "2026-04-16"), "outside-period", "/spentOn");
        refused(but(expense(100_001), "cash", true), "too-much-cash", "/cash");
        refused(but(expense(100), "voucherNo", null), "voucher-incomplete", "/voucherNo");
        Claiming.enter(project.owner(), but(expense(100), "documentIds", List.of())).then().statusCode(400).body("errors.pointer", hasItem("/documentIds"));
    }

    private void refused(Map<String, Object> body, String code, String field) {
        Claiming.enter(project.owner(), body).then().statusCode(422).body("code", equalTo(code)).body("errors.pointer", contains(field));
    }

    @Test
    void a_line_is_used_up_by_what_is_still_looked_at_too() {
        var first = Claiming.entered(project.owner(), expense(700_000));
        refused(expense(300_001), "line-used-up", "/amountFen");
        Claiming.step(project.owner(), first, "withdrawal", null).then().statusCode(200).body("head.status", is("WITHDRAWN"));
        Claiming.entered(project.owner(), expense(300_001));
    }

    @Test
    void a_voucher_counts_once_in_all_projects_until_its_claim_is_gone() {
        var body = expense(100_000);
        var first = Claiming.entered(project.owner(), body);
        clock.moveTo(BusinessClock.startOf(SIGNED).plus(Duration.ofHours(9)));
        var other = awards.registeredInForce(1_000_000);
        clock.moveTo(BusinessClock.startOf(DAY).plus(Duration.ofHours(9)));
        var again = but(Claiming.expense(other.owner(), other.project(), "r1", 100_000, DAY), "voucherNo", body.get("voucherNo"));
        Claiming.enter(other.owner(), again).then().statusCode(409).body("code", is("voucher-used")).body("errors.pointer", contains("/voucherNo"));
        Claiming.step(officer, first, "refusal", Map.of("words", "抬头不是本单位")).then().statusCode(200);
        Claiming.entered(other.owner(), again);
    }

    @Test
    void what_is_odd_is_shown_to_the_office_alone() {
        var owner = project.owner();
        var photo = Recorded.photo(owner, "同一张小票");
        Claiming.entered(owner, but(expense(10_000), "documentIds", List.of(photo)));
        var body = but(but(expense(95_000), "documentIds", List.of(Recorded.photo(owner, "同一张小票"))), "cash", true);
        var id = Claiming.entered(owner, but(body, "spentOn", "2026-04-11"));
        officer.asks().get("/api/v1/claims/" + id).then().statusCode(200)
                .body("head.signs", containsInAnyOrder("SAME_FILE", "JUST_UNDER_CASH_LIMIT", "WEEKEND"));
        owner.asks().get("/api/v1/claims/" + id).then().statusCode(200).body("head.signs", empty());
        officer.asks().get("/api/v1/claims?projectId=" + project.project()).then().statusCode(200).body("items", hasSize(2))
                .body("items[0].signs", contains("SAME_FILE"));
    }

    @Test
    void asked_back_it_is_put_right_and_comes_again() {
        var owner = project.owner();
        var body = expense(100_000);
        var id = Claiming.entered(owner, body);
        correct(owner, id, body).then().statusCode(409).body("code", is("illegal-step"));
        Claiming.step(officer, id, "query", Map.of("words", "请补充餐盒数量")).then().statusCode(200).body("statusReason", is("请补充餐盒数量"));
        correct(owner, id, but(body, "what", "保温餐盒 40 套")).then().statusCode(200).body("head.status", is("SUBMITTED")).body("head.what", is("保温餐盒 40 套"));
        owner.asks().header("If-Match", "\"0\"").body(body).put("/api/v1/claims/" + id).then().statusCode(412);
    }

    private static io.restassured.response.Response correct(Person person, String id, Object body) {
        return person.asks().header("If-Match", person.asks().get("/api/v1/claims/" + id).header("ETag")).body(body).put("/api/v1/claims/" + id);
    }

    @Test
    void strangers_know_nothing_and_nobody_judges_the_own_organisation() {
        var id = Claiming.entered(project.owner(), expense(100_000));
        people.of(awards.registered(List.of(new Line("materials", 500_000))).organisation().key(), Role.APPLICANT_OWNER).asks().get("/api/v1/claims/" + id).then().statusCode(404);
        people.with(Role.PROGRAMME_OFFICER, Register.OTHER_TOWNSHIP).asks().get("/api/v1/claims/" + id).then().statusCode(404);
        people.with(Role.REVIEWER).asks().get("/api/v1/claims/" + id).then().statusCode(404);
        Claiming.step(project.owner(), id, "content-acceptance", null).then().statusCode(403);
        var member = people.with(Role.PROGRAMME_OFFICER);
        people.also(member, Role.APPLICANT_EDITOR, project.organisation().key());
        Claiming.step(member, id, "content-acceptance", null).then().statusCode(403).body("code", is("own-claim"));
        Claiming.enter(people.with(Role.APPLICANT_OWNER), expense(100)).then().statusCode(404);
    }

    @Test
    void sent_twice_it_is_entered_once() {
        var body = expense(100_000);
        var key = Funds.key();
        var first = project.owner().asks().header("Idempotency-Key", key).body(body).post("/api/v1/claims").then().statusCode(201).extract().path("id").toString();
        project.owner().asks().header("Idempotency-Key", key).body(body).post("/api/v1/claims").then().statusCode(201).body("id", is(first));
    }
}
