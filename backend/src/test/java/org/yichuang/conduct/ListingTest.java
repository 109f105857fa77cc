package org.yichuang.conduct;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yichuang.application.Applications.Draft;
import org.yichuang.gate.FactSource;
import org.yichuang.gate.FactType;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.organisation.Register;

/** Decisions on lists and cases: who enters them, for whom, and what the gates hear of it. */
@ApiTest
class ListingTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 5);
    @Inject Listings listings;
    @Inject Register register;
    @Inject People people;
    @Inject Heard heard;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    @Inject Instance<FactSource> sources;
    private Register.One body;
    private Person officer;

    @BeforeEach
    void anOrganisation() {
        body = register.confirmed(register.applicant());
        officer = people.with(Role.PROGRAMME_OFFICER);
        heard.events.clear();
    }

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    @Test
    void the_gates_hear_never_still_and_until_when() {
        assertEquals(FactType.NEVER, fact("credit.abnormal-listed"));
        var listing = listings.list(body.id(), "ABNORMAL", JANUARY);
        assertEquals(FactType.ONGOING, fact("credit.abnormal-listed"));
        assertEquals(FactType.NEVER, fact("credit.seriously-dishonest"));
        listings.remove(listing, LocalDate.of(2026, 3, 2));
        assertEquals(FactType.DAYS, fact("credit.abnormal-listed"));
        assertEquals(List.of(true, false), heard.of(body.key()).stream().map(ListingChanged::listed).toList());
        assertEquals(LocalDate.of(2026, 3, 2), heard.of(body.key()).get(1).on());
    }

    @Test
    void statutory_lists_hold_registered_bodies_and_the_attention_list_filed_ones() {
        var filed = register.filed(register.applicant());
        Listings.enter(officer, filed.id(), "ABNORMAL", JANUARY).then().statusCode(422).body("code", is("wrong-list"));
        Listings.enter(officer, body.id(), "ATTENTION", JANUARY).then().statusCode(422).body("code", is("wrong-list"));
        Listings.enter(people.with(Role.TOWNSHIP_OFFICER, Register.TOWNSHIP), filed.id(), "ATTENTION", JANUARY).then().statusCode(201);
    }

    @Test
    void townships_enter_no_decisions_of_authorities_and_others_see_none() {
        Listings.enter(people.with(Role.TOWNSHIP_OFFICER, Register.TOWNSHIP), body.id(), "ABNORMAL", JANUARY).then().statusCode(403);
        Listings.enter(people.with(Role.AUDITOR), body.id(), "ABNORMAL", JANUARY).then().statusCode(403);
        Listings.enter(people.with(Role.PROGRAMME_OFFICER, "/330604/330604001/"), body.id(), "ABNORMAL", JANUARY).then().statusCode(404);
        var listing = listings.list(body.id(), "ABNORMAL", JANUARY);
        people.with(Role.TOWNSHIP_OFFICER, Register.OTHER_TOWNSHIP).asks().get("/api/v1/credit-listings/" + listing).then().statusCode(404);
        people.with(Role.TOWNSHIP_OFFICER, Register.OTHER_TOWNSHIP).asks().get("/api/v1/credit-listings").then().statusCode(200)
                .body("items.id", not(hasItem(listing)));
        people.of(body.key(), Role.APPLICANT_OWNER).asks().get("/api/v1/credit-listings").then().statusCode(403);
        people.with(Role.AUDITOR).asks().get("/api/v1/credit-listings?organisationId=" + body.id() + "&kind=ABNORMAL&status=LISTED").then().statusCode(200)
                .body("items.id", contains(listing)).body("items[0].organisationName", is(body.name()));
    }

    @Test
    void officers_enter_nothing_for_an_organisation_of_their_own() {
        people.also(officer, Role.APPLICANT_OWNER, body.key());
        Listings.enter(officer, body.id(), "ABNORMAL", JANUARY).then().statusCode(403);
    }

    @Test
    void once_at_a_time_never_in_the_future_and_removed_only_after_it_began() {
        var listing = listings.list(body.id(), "SERIOUS", JANUARY);
        Listings.enter(officer, body.id(), "SERIOUS", JANUARY).then().statusCode(409).body("code", is("already-listed"));
        Listings.enter(officer, body.id(), "ABNORMAL", clock.today().plusDays(1)).then().statusCode(422).body("code", is("day-to-come"));
        var etag = officer.asks().get("/api/v1/credit-listings/" + listing).header("ETag");
        Listings.remove(officer, listing, etag, JANUARY.minusDays(1)).then().statusCode(422).body("code", is("removed-before-listed"));
        Listings.remove(officer, listing, "\"99\"", JANUARY).then().statusCode(412);
        Listings.remove(officer, listing, etag, JANUARY).then().statusCode(200).body("status", is("REMOVED")).body("nextSteps", hasSize(0));
        Listings.remove(officer, listing, officer.asks().get("/api/v1/credit-listings/" + listing).header("ETag"), JANUARY).then().statusCode(409);
        Listings.enter(officer, body.id(), "SERIOUS", JANUARY).then().statusCode(201);
    }

    @Test
    void an_investigation_is_open_once_and_closed_with_words() {
        var one = listings.investigate(body.id());
        assertEquals(FactType.ONGOING, fact("organisation.under-investigation"));
        officer.asks().header("Idempotency-Key", Draft.newKey()).body(Map.of("organisationId", body.id(), "reason", "又一次")).post("/api/v1/cases")
                .then().statusCode(409).body("code", is("case-open-already"));
        var etag = officer.asks().get("/api/v1/cases/" + one).header("ETag");
        officer.asks().header("If-Match", etag).header("Idempotency-Key", Draft.newKey()).body(Map.of("conclusion", " ")).post("/api/v1/cases/" + one + "/closing")
                .then().statusCode(400);
        officer.asks().header("If-Match", etag).header("Idempotency-Key", Draft.newKey()).body(Map.of("conclusion", "不属实")).post("/api/v1/cases/" + one + "/closing")
                .then().statusCode(200).body("status", is("CLOSED"));
        assertEquals(FactType.DAYS, fact("organisation.under-investigation"));
        people.with(Role.TOWNSHIP_OFFICER, Register.TOWNSHIP).asks().header("Idempotency-Key", Draft.newKey())
                .body(Map.of("organisationId", body.id(), "reason", "x")).post("/api/v1/cases").then().statusCode(403);
    }

    @Test
    void a_file_is_looked_at_with_every_fault_and_entered_as_a_whole_or_not_at_all() {
        var code = code(body);
        var other = code(register.confirmed(register.applicant()));
        var bad = file(row(code, "活动异常名录", "2026-01-05"), row("52330604MJ9900020X", "活动异常名录", "2026-01-05"), row(other, "黑名单", "去年"),
                row(code, "活动异常名录", "2026-01-06"));
        send("import-previews", bad).then().statusCode(200).body("rows", is(4)).body("faulty", is(3)).body("lines.line", contains(2, 3, 4, 5))
                .body("lines[1].faults.column", contains("code")).body("lines[2].faults.column", hasItems("kind", "listedOn"))
                .body("lines[3].faults.message", contains("named twice in the file"));
        send("imports", bad).then().statusCode(422).body("code", is("rows-faulty")).body("facts.rows.line", contains(3, 4, 5));
        assertEquals(FactType.NEVER, fact("credit.abnormal-listed"));
        send("imports", file(row(code, "活动异常名录", "2026/01/05"), row(other, "严重违法失信名单", "2026-01-05"))).then().statusCode(200)
                .body("entered", is(2));
        assertEquals(FactType.ONGOING, fact("credit.abnormal-listed"));
        send("import-previews", "a,b\n1,2\n").then().statusCode(422).body("code", is("file-unreadable"));
    }

    private Response send(String where, String file) {
        return officer.asks().contentType("application/octet-stream").header("Idempotency-Key", Draft.newKey()).body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/credit-listings/" + where);
    }

    private String code(Register.One one) {
        return officer.asks().get("/api/v1/organisations/" + one.id()).then().statusCode(200).extract().path("creditCode");
    }

    private static String file(String... rows) {
        return "统一社会信用代码或备案编号,名单,决定机关,文号,列入日期,事由\n" + String.join("\n", rows) + "\n";
    }

    private static String row(String code, String list, String day) {
        return code + "," + list + ",上虞区民政局,虞民列〔2026〕3号," + day + ",未按时报送年度工作报告";
    }

    private FactType fact(String name) {
        return QuarkusTransaction.requiringNew().call(() -> sources.stream().filter(source -> source.answers().contains(name)).findFirst().orElseThrow()
                .find(new Subject("organisation", body.key()), name).orElseThrow().value().type());
    }

    /** Listens as a stage above would. */
    @ApplicationScoped
    static class Heard {
        final List<ListingChanged> events = new CopyOnWriteArrayList<>();

        void listing(@Observes ListingChanged event) {
            events.add(event);
        }

        List<ListingChanged> of(long organisation) {
            return events.stream().filter(event -> event.organisationId() == organisation).toList();
        }
    }
}
