package org.yichuang.fund;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.money.Money;

/** Reading the books: journals, statements, trial balance, the table for a spreadsheet. */
@ApiTest
class JournalTest {
    @Inject Funds funds;
    @Inject People people;
    @Inject Ledger ledger;

    @Test
    void a_journal_shows_both_entries_its_cause_and_what_undid_it() {
        var pool = funds.pool(1_000);
        var auditor = people.with(Role.AUDITOR);
        var reserved = ledger.reserve(Cause.of("award-line", 77), Purpose.grants(pool.number(), 7), Money.fen(400));
        var undone = ledger.reverse(reserved.id(), "记错");
        auditor.asks().get("/api/v1/journals/" + new Id(reserved.id())).then().statusCode(200).body("posting", is("RESERVED"))
                .body("entries.account", is(java.util.List.of("AVAILABLE", "RESERVED"))).body("entries.changeFen", is(java.util.List.of(-400, 400)))
                .body("causeKind", is("award-line")).body("callId", is(new Id(7).toString()))
                        .body("reversedById", is(new Id(undone.id()).toString()));
        auditor.asks().get("/api/v1/journals/" + new Id(undone.id())).then().statusCode(200).body("reversesId", is(new Id(reserved.id()).toString()))
                .body("reason", is("记错")).body("entries.account", is(java.util.List.of("RESERVED", "AVAILABLE"))).body("reversedById", nullValue());
        people.with(Role.AUDITOR, "/330603/").asks().get("/api/v1/journals/" + new Id(reserved.id())).then().statusCode(404);
        auditor.asks().get("/api/v1/journals/" + new Id(Ids.next())).then().statusCode(404);
    }

    @Test
    void the_list_is_filtered_and_paged_and_ends_at_the_callers_reach() {
        var pool = funds.pool(1_000);
        for (int i = 0; i < 3; i++) ledger.reserve(Cause.of("award-line", Ids.next()), Purpose.grants(pool.number(), 99), Money.fen(10));
        var lead = people.with(Role.BUREAU_LEAD);
        var path = "/api/v1/journals?poolId=" + pool.id();
        lead.asks().get(path).then().statusCode(200).body("items.size()", is(4)).body("items[3].posting", is("APPROPRIATED"));
        lead.asks().get(path + "&posting=RESERVED&callId=" + new Id(99)).then().body("items.posting", everyItem(is("RESERVED")))
                .body("items.size()", is(3));
        lead.asks().get(path + "&account=SOURCE").then().body("items.size()", is(1)).body("items[0].causeKind", is("fund-order"));
        lead.asks().get(path + "&projectId=" + new Id(5)).then().body("items.size()", is(0));
        lead.asks().get(path + "&to=2001-01-01").then().body("items.size()", is(0));
        lead.asks().get(path + "&from=2001-01-01").then().body("items.size()", is(4));
        String next = lead.asks().get(path + "&limit=3").then().body("items.size()", is(3)).extract().path("nextCursor");
        lead.asks().get(path + "&limit=3&cursor=" + next).then().body("items.size()", is(1)).body("nextCursor", nullValue());
        people.with(Role.AUDITOR, "/330603/").asks().get(path).then().statusCode(200).body("items.size()", is(0));
    }

    @Test
    void a_statement_carries_the_balance_from_line_to_line_and_page_to_page() {
        var pool = funds.pool(1_000);
        for (int i = 0; i < 3; i++) ledger.reserve(Cause.of("award-line", Ids.next()), Purpose.grants(pool.number(), 7), Money.fen(100));
        var page = pool.clerk().asks().get(pool.path() + "/statement?limit=2").then().statusCode(200).body("openingFen", is(0))
                .body("lines.balanceFen", is(java.util.List.of(1_000, 900))).body("closingFen", is(900)).body("nextCursor", notNullValue()).extract();
        pool.clerk().asks().get(pool.path() + "/statement?limit=2&cursor=" + page.path("nextCursor")).then().statusCode(200)
                .body("openingFen", is(900))
                .body("lines.balanceFen", is(java.util.List.of(800, 700))).body("nextCursor", nullValue());
        pool.clerk().asks().get(pool.path() + "/statement?account=RESERVED").then().body("closingFen", is(300));
        pool.clerk().asks().get(pool.path() + "/statement?from=2090-01-01").then().body("openingFen", is(700)).body("lines.size()", is(0));
        people.with(Role.AUDITOR, "/330603/").asks().get(pool.path() + "/statement").then().statusCode(404);
    }

    @Test
    void the_trial_balance_of_a_pool_and_of_all_sums_to_zero() {
        var pool = funds.pool(1_000);
        ledger.reserve(Cause.of("award-line", Ids.next()), Purpose.grants(pool.number(), 7), Money.fen(100));
        var auditor = people.with(Role.AUDITOR);
        auditor.asks().get("/api/v1/journals/trial-balance?poolId=" + pool.id()).then().statusCode(200).body("sumFen", is(0))
                .body("rows.account", hasItems("SOURCE", "AVAILABLE", "RESERVED")).body("rows.find { it.account == 'AVAILABLE' }.balanceFen", is(900))
                .body("rows.find { it.account == 'AVAILABLE' }.outFen", is(100));
        auditor.asks().get("/api/v1/journals/trial-balance").then().statusCode(200).body("sumFen", is(0));
        auditor.asks().get("/api/v1/journals/trial-balance?date=2001-01-01").then().statusCode(200).body("rows.size()", is(0));
    }

    @Test
    void the_table_for_a_spreadsheet_holds_no_formula() {
        var pool = funds.empty();
        pool.clerk().asks().header("Idempotency-Key", Funds.key()).body("{\"kind\":\"APPROPRIATION\",\"amountFen\":5,\"basis\":\"=HYPERLINK(\\\"x\\\")\"}")
                .post(pool.path() + "/orders").then().statusCode(201);
        String order = pool.clerk().asks().get(pool.path() + "/orders").then().extract().path("items[0].id");
        pool.approve(order);
        var csv = pool.clerk().asks().header("Accept-Language", "zh-CN").get("/api/v1/journals/export?poolId=" + pool.id()).then().statusCode(200)
                .contentType(containsString("text/csv")).extract().asString();
        assertTrue(csv.contains("\"'=HYPERLINK(\"\"x\"\")\""), csv);
        assertEquals(2, csv.strip().lines().count());
        assertTrue(pool.approver().asks().get("/api/v1/journals/export").then().statusCode(200).extract().asString().contains("posting"));
        people.with(Role.PROGRAMME_OFFICER).asks().get("/api/v1/journals/export").then().statusCode(403);
        people.with(Role.PROGRAMME_OFFICER).asks().get("/api/v1/journals").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/journals?from=nonsense", "/api/v1/journals?from=%2B999999-01-01", "/api/v1/journals?posting=%E6%94%AF",
            "/api/v1/journals?poolId=1",
            "/api/v1/journals?cursor=x", "/api/v1/journals/trial-balance?date=9999-12-31", "/api/v1/journals?limit=0", "/api/v1/fund-pools?source=x",
            "/api/v1/fund-pools?fiscalYear=x", "/api/v1/journals/%E6%94%AF"})
    void nonsense_is_the_clients_fault(String path) {
        int status = people.with(Role.AUDITOR).asks().urlEncodingEnabled(false).get(path).then().extract().statusCode();
        assertTrue(status == 400 || status == 404, path + " " + status);
    }
}
