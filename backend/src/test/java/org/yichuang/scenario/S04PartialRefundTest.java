package org.yichuang.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yichuang.award.Awards;
import org.yichuang.award.Awards.Awarded;
import org.yichuang.closing.service.RefundClock;
import org.yichuang.disbursement.Grants;
import org.yichuang.disbursement.Statements;
import org.yichuang.evaluation.Running;
import org.yichuang.fund.Funds;
import org.yichuang.house.ApiTest;
import org.yichuang.house.Calls;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.life.Claiming;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.organisation.Register;

/**
 * Domain S4: 24,000.00 of a grant of 30,000.00 are paid, 20,150.60 of the spending count. The last part is cancelled, 3,849.40 come
 * back in two parts and nothing more is taken than was owed; until then the organisation may neither apply nor be paid.
 * Longer than usual: the whole way to the debt is walked once and every refusal is tried on it.
 */
@ApiTest
class S04PartialRefundTest {
    private static final long GRANT = 3_000_000;
    private static final long REFUND = 384_940;
    private static final Set<Integer> BROKEN = Set.of(4025, 3819);
    @Inject Awards awards;
    @Inject Calls calls;
    @Inject Funds funds;
    @Inject Running running;
    @Inject People people;
    @Inject OrganisationDirectory organisations;
    @Inject RefundClock refundClock;
    @Inject BusinessClock clock;
    @Inject SystemClock system;
    @Inject AgroalDataSource database;
    private Running.One project;
    private Grants.Grant grant;
    private Person approver;
    private String name;

    @BeforeEach
    void spent_and_closed() {
        clock.moveTo(BusinessClock.startOf(LocalDate.parse("2026-01-26")).plus(Duration.ofHours(10)));
        var call = calls.open(rules -> {
            Grants.toTheFen(rules, GRANT);
            ((ObjectNode) rules.get("publicity")).put("evaluationNotice", false);
            ((ArrayNode) rules.get("reporting").get("tasks")).remove(0);
        });
        Awarded one = awards.registered(call, funds.pool(60_000_000), List.of(new Awards.Line("materials", GRANT)), new LocalDate[] {Running.STARTS, Running.ENDS})
                .inForce();
        project = new Running.One(one.projectId(), one.draft(), one.officer(), one.lead(), one.pool());
        approver = people.with(Role.FINANCE_APPROVER);
        grant = new Grants.Grant(project.number(), project.pool(), project.draft().organisation(), project.owner(), people.with(Role.FINANCE_CLERK), approver,
                people.with(Role.CASHIER));
        name = organisations.require(Id.fromString(grant.organisation()).value()).name();
        running.on("2026-07-02");
        paid(1);
        accepted(expense("助餐餐盒", 2_015_060));
        refused(expense("移动音箱", 120_000), "属于固定资产，不予列支。");
        var midterm = project.evaluation("MIDTERM");
        project.handIn(project.report("midterm")).then().statusCode(200);
        project.midterm(running.assessorOf(project, midterm), midterm, "PASS").then().statusCode(200);
        project.step(project.officer(), midterm, "confirmation", null).then().statusCode(200);
        paid(2);
        running.on("2026-11-02");
        project.handIn(project.report("closing")).then().statusCode(200);
        var last = project.evaluation("FINAL");
        project.score(running.assessorOf(project, last), last, false, 26, 22, 20, 9, 8).then().statusCode(200);
        project.step(project.lead(), last, "confirmation", null).then().statusCode(200);
        for (var task : List.of("midterm", "closing")) project.decide(project.officer(), project.report(task), "acceptance", null).then().statusCode(200);
    }

    @AfterEach
    void backToThePresent() {
        clock.moveTo(system.now());
    }

    private void paid(int number) {
        grant.confirm(grant.instructed(number), "B" + Ids.next(), clock.today()).then().statusCode(200);
    }

    private String expense(String what, long fen) {
        var body = Claiming.expense(project.owner(), project.id(), "r1", fen, clock.today().minusDays(1));
        body.put("what", what);
        return Claiming.entered(project.owner(), body);
    }

    private void accepted(String claim) {
        Claiming.step(project.officer(), claim, "content-acceptance", null).then().statusCode(200);
        long fen = ((Number) project.officer().asks().get("/api/v1/claims/" + claim).then().extract().path("head.amountFen")).longValue();
        Claiming.step(grant.clerk(), claim, "figures-acceptance", Map.of("acceptedFen", fen)).then().statusCode(200);
    }

    private void refused(String claim, String words) {
        Claiming.step(project.officer(), claim, "refusal", Map.of("words", words)).then().statusCode(200);
    }

    private ValidatableResponse settlement() {
        var id = project.officer().asks().get("/api/v1/settlements?projectId=" + project.id()).then().statusCode(200).extract().path("items[0].id");
        return project.officer().asks().get("/api/v1/settlements/" + id).then().statusCode(200);
    }

    private ValidatableResponse settle() {
        var found = settlement().extract();
        return approver.asks().header("If-Match", found.header("ETag")).header("Idempotency-Key", Funds.key())
                .body(Map.of("releaseRest", true, "words", "尾款取消，超出可列支支出的部分退回。"))
                .post("/api/v1/settlements/" + found.path("id") + "/conclusion").then().statusCode(200);
    }

    private String refund() {
        return grant.cashier().asks().get("/api/v1/refunds?projectId=" + project.id()).then().statusCode(200).body("items", hasSize(1)).extract().path("items[0].id");
    }

    private ValidatableResponse show(Person person) {
        return person.asks().get("/api/v1/refunds/" + refund()).then();
    }

    /** Money comes in on the account of the pool. @return the line of the bank */
    private String comesIn(String serial, String yuan, String payer) {
        String statement = Statements.send(grant.clerk(), grant.pool(), new Statements().in(serial, clock.today(), yuan, payer).inUtf8()).then().statusCode(201)
                .extract().path("id");
        return grant.clerk().asks().get("/api/v1/bank-statements/" + statement + "/lines").then().statusCode(200).extract().path("items[0].id");
    }

    private Response enter(Person person, String line, String words) {
        return enter(person, line, words, show(grant.cashier()).extract().header("ETag"), Funds.key());
    }

    private Response enter(Person person, String line, String words, String tag, String key) {
        var body = new HashMap<String, Object>(Map.of("lineId", line));
        body.put("words", words);
        return person.asks().header("If-Match", tag).header("Idempotency-Key", key).body(body).post("/api/v1/refunds/" + refund() + "/payments");
    }

    private Response takeBack(Person person, String payment) {
        return person.asks().header("If-Match", show(grant.cashier()).extract().header("ETag")).header("Idempotency-Key", Funds.key())
                .body(Map.of("reason", "这笔款是另一个项目的退款。")).post("/api/v1/refunds/" + refund() + "/payments/" + payment + "/reversal");
    }

    /** What the self-check of the organisation says of its debt, in a call of today. */
    private ValidatableResponse mayApply(String outcome) {
        return project.owner().asks().body(Map.of("callId", calls.open().id(), "trackKey", "registered", "organisationId", grant.organisation()))
                .post("/api/v1/eligibility-checks").then().statusCode(200).body("answer.findings.find { it.condition.ruleId == 'open-refund' && it.condition.party == 'implementer' }.outcome", is(outcome));
    }

    private void booksAreProved() {
        people.with(Role.AUDITOR).asks().header("Idempotency-Key", Funds.key()).post("/api/v1/fund-proofs").then().statusCode(201).body("proved", is(true));
    }

    @Test
    void what_was_paid_beyond_what_counts_comes_back_in_two_parts() {
        settlement().body("sheet.spentFen", is(2_135_060)).body("sheet.eligibleFen", is(2_015_060)).body("sheet.disallowedFen", is(120_000))
                .body("sheet.refundFen", is((int) REFUND)).body("sheet.refundId", nullValue()).body("paidFen", is(2_400_000)).body("restFen", is(600_000));
        mayApply("MET");
        long before = grant.pool().figure("available");
        settle().body("head.status", is("SETTLED")).body("restFen", is(600_000)).body("sheet.refundFen", is((int) REFUND))
                .body("sheet.disallowed.what", contains("移动音箱")).body("sheet.disallowed.reason", contains("属于固定资产，不予列支。"))
                .body("sheet.refundId", is(refund()));
        assertEquals("CANCELLED", grant.status(3));
        assertEquals(before + 600_000, grant.pool().figure("available"));

        show(project.owner()).statusCode(200).body("head.status", is("OPEN")).body("head.demandedFen", is((int) REFUND)).body("head.openFen", is((int) REFUND))
                .body("uppercase", is("人民币叁仟捌佰肆拾玖元肆角整")).body("head.cause", is("SETTLEMENT")).body("head.debtorName", is(name))
                .body("nominalDueOn", is("2026-12-02")).body("head.dueOn", is("2026-12-02")).body("toTreasury", is(false)).body("fiscalYear", is(2026))
                .body("letter.name", containsString("退款通知书")).body("waiting", empty()).body("mayEnter", is(false));
        String letter = show(project.owner()).extract().path("letter.id");
        project.owner().asks().get("/api/v1/documents/" + letter + "/content").then().statusCode(200).contentType("application/pdf");
        mayApply("NOT_MET").body("answer.findings.find { it.condition.ruleId == 'open-refund' }.fact.records[0].id", is(refund()));

        var first = comesIn("R" + Ids.next(), "2,000.00", name);
        show(grant.cashier()).body("mayEnter", is(true)).body("waiting.find { it.lineId == '%s' }.openFen".formatted(first), is(200_000));
        enter(grant.cashier(), first, null).then().statusCode(200).body("head.status", is("OPEN")).body("head.openFen", is(184_940));
        mayApply("NOT_MET");
        enter(grant.cashier(), comesIn("R" + Ids.next(), "1,849.40", name), null).then().statusCode(200).body("head.status", is("RETURNED"))
                .body("head.openFen", is(0)).body("payments.matchedFen", contains(200_000, 184_940));
        mayApply("MET");

        // the pool of 2026 has both, and shows them apart
        assertEquals(before + 600_000 + REFUND, grant.pool().figure("available"));
        assertEquals(REFUND, grant.pool().figure("returned"));
        assertEquals(REFUND, grant.pool().figure("restored"));
        assertEquals(600_000, grant.pool().figure("released"));
        assertEquals(0, grant.pool().figure("clearing"));
        booksAreProved();
    }

    @Test
    void what_comes_in_beyond_the_debt_stays_in_clearing() {
        settle();
        enter(grant.cashier(), comesIn("R" + Ids.next(), "2,000.00", name), null).then().statusCode(200);
        var second = comesIn("R" + Ids.next(), "2,000.00", name);
        enter(grant.cashier(), second, null).then().statusCode(200).body("head.status", is("RETURNED")).body("payments[1].matchedFen", is(184_940))
                .body("payments[1].overFen", is(15_060)).body("head.returnedFen", is((int) REFUND));
        assertEquals(15_060, grant.pool().figure("clearing"));
        enter(grant.cashier(), comesIn("R" + Ids.next(), "10.00", name), null).then().statusCode(409).body("code", is("refund-settled"));
        enter(grant.cashier(), second, null).then().statusCode(409).body("code", is("line-used"));
        assertEquals(REFUND, grant.pool().figure("returned"));
        booksAreProved();
    }

    @Test
    void the_same_money_never_counts_twice() {
        settle();
        var serial = "R" + Ids.next();
        var line = comesIn(serial, "2,000.00", name);
        var tag = show(grant.cashier()).extract().header("ETag");
        var key = Funds.key();
        enter(grant.cashier(), line, null, tag, key).then().statusCode(200).body("head.openFen", is(184_940));
        enter(grant.cashier(), line, null, tag, key).then().statusCode(200).body("head.openFen", is(184_940)).body("payments", hasSize(1));
        enter(grant.cashier(), line, null).then().statusCode(409).body("code", is("line-used"));
        Statements.send(grant.clerk(), grant.pool(), new Statements().in(serial, clock.today(), "2,000.00", name).inUtf8()).then().statusCode(201)
                .body("known", is(1)).body("open", is(0));
        enter(grant.cashier(), comesIn("R" + Ids.next(), "100.00", name), null, tag, Funds.key()).then().statusCode(412);
        enter(grant.cashier(), comesIn("R" + Ids.next(), "100.00", "某个人"), null).then().statusCode(422).body("code", is("other-payer"));
        enter(grant.cashier(), comesIn("R" + Ids.next(), "100.00", "某个人"), "负责人代为退回，已电话核实").then().statusCode(200).body("head.openFen", is(174_940));
        assertEquals(210_000, grant.pool().figure("returned"));
    }

    @Test
    void only_the_cashier_enters_it_and_only_another_person_takes_it_back() {
        settle();
        var line = comesIn("R" + Ids.next(), "2,000.00", name);
        for (var person : List.of(project.owner(), project.officer(), grant.clerk(), approver)) enter(person, line, null).then().statusCode(403);
        var tag = show(grant.cashier()).extract().header("ETag");
        enter(people.with(Role.CASHIER, Register.OTHER_TOWNSHIP), line, null, tag, Funds.key()).then().statusCode(404);
        var both = people.with(Role.CASHIER);
        people.also(both, Role.HOST_SIGNATORY, Id.fromString(grant.organisation()).value());
        enter(both, line, null).then().statusCode(403).body("code", is("own-project"));
        show(people.with(Role.REVIEWER)).statusCode(404);

        enter(grant.cashier(), line, null).then().statusCode(200);
        String payment = show(grant.cashier()).extract().path("payments[0].id");
        takeBack(grant.cashier(), payment).then().statusCode(403);
        takeBack(approver, payment).then().statusCode(200).body("head.openFen", is((int) REFUND)).body("payments[0].takenBackFor", notNullValue());
        takeBack(approver, payment).then().statusCode(409).body("code", is("payment-taken-back"));
        assertEquals(0, grant.pool().figure("returned"));
        assertEquals(200_000, grant.pool().figure("clearing"));
        booksAreProved();
        // it may be the right one after all
        enter(grant.cashier(), line, null).then().statusCode(200).body("head.openFen", is(184_940));
        booksAreProved();
    }

    @Test
    void the_clock_reminds_on_the_days_of_the_rule_book_and_calls_it_overdue_with_a_ban() {
        settle();
        running.on("2026-11-24");
        refundClock.catchUp();
        show(grant.cashier()).body("reminders", empty());
        running.on("2026-11-25");
        refundClock.catchUp();
        refundClock.catchUp();
        show(project.owner()).body("reminders.daysBefore", contains(7)).body("reminders[0].openFen", is((int) REFUND));
        running.on("2026-12-02");
        refundClock.catchUp();
        show(project.owner()).body("reminders.daysBefore", contains(7, 1)).body("head.status", is("OPEN"));
        running.on("2026-12-03");
        refundClock.catchUp();
        show(project.owner()).body("head.status", is("OVERDUE"));
        project.officer().asks().get("/api/v1/refunds?status=OVERDUE&projectId=" + project.id()).then().statusCode(200).body("items", hasSize(1));
        enter(grant.cashier(), comesIn("R" + Ids.next(), "3,849.40", name), null).then().statusCode(200).body("head.status", is("RETURNED"));
        mayApply("MET")
                .body("answer.findings.find { it.condition.factName == 'sanction.ban-in-force' && it.condition.party == 'implementer' }.outcome", is("NOT_MET"));
    }

    @Test
    void spending_that_nobody_looked_at_stops_the_last_account() {
        running.on("2026-11-03");
        var late = expense("社工补贴", 10_000);
        settlement().body("checks.findAll { !it.met }.item", contains("EXPENSES_DECIDED", "PARTS_DONE"));
        refused(late, "项目期外支出");
        settlement().body("checks.findAll { !it.met }.item", contains("PARTS_DONE"));
    }

    @Test
    void plain_sql_past_all_code_is_refused() {
        settle();
        long id = Id.fromString(refund()).value();
        for (var change : List.of("returned_fen = demanded_fen + 1", "returned_fen = -1", "returned_fen = demanded_fen", "status = 'RETURNED'", "status = 'FORGIVEN'",
                "demanded_fen = 0")) {
            assertTrue(BROKEN.contains(error("UPDATE refund SET " + change + " WHERE id = " + id)), change);
        }
        assertEquals(1142, error("DELETE FROM refund WHERE id = " + id));
        assertEquals(1142, error("DELETE FROM refund_payment"));
        assertEquals(1142, error("UPDATE settlement_item SET disallowed_fen = 1"));
        assertTrue(BROKEN.contains(error("UPDATE settlement SET refund_fen = refund_fen + 1 WHERE project_id = " + project.number())));
        enter(grant.cashier(), comesIn("R" + Ids.next(), "2,000.00", name), null).then().statusCode(200);
        assertEquals(1062, error("INSERT INTO refund_payment SELECT id + 1, refund_id, line_id, serial, booked_on, payer, received_fen, matched_fen, words, recorded_by, "
                + "recorded_by_name, recorded_at, live, taken_back_by_name, taken_back_at, taken_back_reason, version FROM refund_payment WHERE refund_id = " + id));
    }

    private int error(String sql) {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
            return 0;
        } catch (SQLException refused) {
            return refused.getErrorCode();
        }
    }
}
