package org.yichuang.disbursement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.yichuang.fund.Funds;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.time.BusinessClock;

/** The bank's list: what it recognises by itself, what people say, and what it refuses. */
@ApiTest
class BankStatementTest {
    private static final Map<String, String> WHY = Map.of("reason", "核对后确认");
    @Inject Grants grants;
    @Inject Funds funds;
    @Inject People people;
    @Inject BusinessClock clock;

    @Test
    void a_line_with_our_key_confirms_an_open_payment() {
        var grant = grants.of(2_153_846);
        var payment = grant.instructed(1);
        String key = grant.cashier().asks().get("/api/v1/payments/" + payment).path("bankKey");
        var serial = "K" + Ids.next();
        var statement = send(grant, new Statements().out(serial, clock.today(), "10769.23", "谁都行", "拨付 " + key)).body("matched", is(1)).extract().path("id").toString();
        assertEquals("RECONCILED", grant.status(1));
        grant.cashier().asks().get("/api/v1/payments/" + payment).then().body("bankSerial", equalTo(serial)).body("settledByName", notNullValue());
        grant.clerk().asks().get("/api/v1/bank-statements/" + statement + "/lines").then().body("items[0].matchedBy", equalTo("BANK_KEY"))
                .body("items[0].number", equalTo("************6789"));
    }

    @Test
    void amount_and_payee_tell_only_when_one_payment_fits() {
        var one = grants.of(2_153_846, funds.pool(9_000_000));
        var payment = one.instructed(1);
        String payee = one.cashier().asks().get("/api/v1/payments/" + payment).path("payeeName");
        send(one, new Statements().out("A" + Ids.next(), clock.today(), "10769.23", payee, "")).body("matched", is(1));
        assertEquals("RECONCILED", one.status(1));
        var other = grants.of(2_153_846, one.pool());
        other.instructed(1);
        send(one, new Statements().out("A" + Ids.next(), clock.today(), "10769.23", payee, "")).body("matched", is(0)).body("open", is(1));
        assertEquals("INSTRUCTED", other.status(1));
    }

    @Test
    void a_person_says_which_payment_it_is_and_only_what_fits() {
        var one = grants.of(2_153_846, funds.pool(9_000_000));
        var payment = one.instructed(1);
        var small = grants.of(1_000_000, one.pool());
        var other = small.instructed(1);
        var statement = send(one, new Statements().out("M" + Ids.next(), clock.today(), "10769.23", "户名写错", "")).body("open", is(1)).extract().path("id").toString();
        var lines = "/api/v1/bank-statements/" + statement + "/lines";
        var line = lines + "/" + one.clerk().asks().get(lines).then().body("items[0].candidates.id", hasItem(payment)).extract().path("items[0].id");
        Grants.Grant.step(one.clerk(), line + "/match", Map.of("paymentId", other, "reason", "误选")).then().statusCode(422).body("code", equalTo("line-does-not-fit"));
        Grants.Grant.step(one.cashier(), line + "/match", Map.of("paymentId", payment, "reason", "x")).then().statusCode(403);
        Grants.Grant.step(one.clerk(), line + "/match", Map.of("paymentId", payment, "reason", "电话核实")).then().statusCode(200).body("status", equalTo("MATCHED"))
                .body("matchedBy", equalTo("BY_HAND"));
        Grants.Grant.step(one.clerk(), line + "/difference", WHY).then().statusCode(409).body("code", equalTo("line-settled"));
        assertEquals("RECONCILED", one.status(1));
    }

    @Test
    void what_nobody_ordered_stands_open_in_the_books_and_never_counts_as_paid() {
        var pool = funds.pool(1_000_000);
        var clerk = pool.clerk();
        var statement = Statements.send(clerk, pool, new Statements().out("F" + Ids.next(), clock.today(), "35.00", "上虞农商银行", "手续费").inUtf8()).then()
                .statusCode(201).body("open", is(1)).extract().path("id").toString();
        var lines = "/api/v1/bank-statements/" + statement + "/lines";
        var line = lines + "/" + clerk.asks().get(lines).then().extract().path("items[0].id");
        Grants.Grant.step(clerk, line + "/receipt", WHY).then().statusCode(422);
        Grants.Grant.step(clerk, line + "/difference", WHY).then().statusCode(200).body("status", equalTo("DIFFERENCE"));
        assertEquals(-3_500, pool.figure("clearing"));
        assertEquals(0, pool.figure("paid"));
    }

    @Test
    void money_that_came_in_waits_to_be_assigned() {
        var pool = funds.pool(1_000_000);
        var statement = Statements.send(pool.clerk(), pool, new Statements().in("I" + Ids.next(), clock.today(), "1,234.56", "青苗社").inUtf8()).then()
                .statusCode(201).extract().path("id").toString();
        var lines = "/api/v1/bank-statements/" + statement + "/lines";
        var line = lines + "/" + pool.clerk().asks().get(lines).then().extract().path("items[0].id");
        Grants.Grant.step(pool.clerk(), line + "/receipt", WHY).then().statusCode(200).body("status", equalTo("RECEIVED"));
        assertEquals(123_456, pool.figure("clearing"));
    }

    @Test
    void what_cannot_be_read_is_refused_whole_with_its_line() {
        var pool = funds.pool(1_000);
        var serial = "T" + Ids.next();
        Statements.send(pool.clerk(), pool, new Statements().out(serial, clock.today(), "1.00", "甲", "").out(serial, clock.today(), "1.00", "甲", "").inUtf8()).then()
                .statusCode(422).body("code", equalTo("statement-unreadable")).body("errors.pointer", contains("/4"));
        Statements.send(pool.clerk(), pool, "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)).then().statusCode(422).body("code", equalTo("statement-unreadable"));
        Statements.send(pool.clerk(), pool, new Statements().out("X1", clock.today(), "1.005", "甲", "").inUtf8()).then().statusCode(422);
        pool.clerk().asks().contentType("application/octet-stream").body(new byte[] {1}).post("/api/v1/bank-statements?poolId=" + pool.id()).then().statusCode(428);
        Statements.send(pool.approver(), pool, new Statements().inUtf8()).then().statusCode(403);
        Statements.send(people.with(Role.FINANCE_CLERK, "/330604/330604001/"), pool, new Statements().inUtf8()).then().statusCode(404);
    }

    @Test
    void a_workbook_reads_like_the_text() throws IOException {
        var pool = funds.pool(1_000);
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("明细");
            var cells = new Object[][] {{"流水号", "记账日期", "支出", "收入", "对方户名"}, {"W" + Ids.next(), clock.today().toString(), 12.34, null, "甲"}};
            for (int r = 0; r < cells.length; r++) {
                for (int c = 0; c < cells[r].length; c++) {
                    if (cells[r][c] instanceof Number number) sheet.value(r, c, number);
                    else if (cells[r][c] != null) sheet.value(r, c, cells[r][c].toString());
                }
            }
        }
        var statement = Statements.send(pool.clerk(), pool, out.toByteArray()).then().statusCode(201).body("lines", is(1)).extract().path("id").toString();
        pool.clerk().asks().get("/api/v1/bank-statements/" + statement + "/lines").then().body("items", hasSize(1)).body("items[0].amountFen", is(1_234));
    }

    private static io.restassured.response.ValidatableResponse send(Grants.Grant grant, Statements list) {
        return Statements.send(grant.clerk(), grant.pool(), list.inUtf8()).then().statusCode(201);
    }
}
