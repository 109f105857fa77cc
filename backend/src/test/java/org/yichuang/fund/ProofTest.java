package org.yichuang.fund;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.yichuang.fund.service.ProofClock;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.money.Money;

/** The proof of the books finds what the constraints cannot see. */
@ApiTest
class ProofTest {
    @Inject People people;
    @Inject Funds funds;
    @Inject Ledger ledger;
    @Inject ProofClock night;
    @Inject AgroalDataSource database;

    @Test
    void books_that_are_right_are_proved_and_the_result_is_kept() {
        ledger.reserve(Cause.of("award-line", Ids.next()), Purpose.grants(funds.pool(1_000).number(), 7), Money.fen(400));
        var auditor = people.with(Role.AUDITOR);
        String id = auditor.asks().header("Idempotency-Key", Funds.key()).post("/api/v1/fund-proofs").then().statusCode(201).body("proved", is(true))
                .body("faults.size()", is(0)).extract().path("id");
        auditor.asks().get("/api/v1/fund-proofs/" + id).then().statusCode(200).body("proved", is(true));
        auditor.asks().get("/api/v1/fund-proofs?limit=1").then().statusCode(200).body("items[0].id", is(id));
        auditor.asks().post("/api/v1/fund-proofs").then().statusCode(428);
        auditor.asks().get("/api/v1/fund-proofs/" + new Id(Ids.next())).then().statusCode(404);
    }

    @Test
    void a_balance_that_no_journal_explains_raises_an_alarm() throws SQLException {
        var pool = funds.pool(1_000);
        run("UPDATE pool_balance SET available_fen = available_fen - 10, reserved_fen = reserved_fen + 10 WHERE pool_id = " + pool.number());
        try {
            String id = prove().then().statusCode(201).body("proved", is(false))
                    .body("faults.findAll { it.poolId == '%s' }.figure".formatted(pool.id()), hasItem("RESERVED"))
                    .body("faults.find { it.poolId == '%s' && it.figure == 'RESERVED' }.found".formatted(pool.id()), is(10)).extract().path("id");
            var stranger = people.with(Role.AUDITOR, "/330603/");
            stranger.asks().get("/api/v1/fund-proofs/" + id).then().statusCode(200).body("proved", is(false)).body("faults.size()", is(0));
        } finally {
            run("UPDATE pool_balance SET available_fen = available_fen + 10, reserved_fen = reserved_fen - 10 WHERE pool_id = " + pool.number());
        }
        prove().then().statusCode(201).body("proved", is(true));
    }

    @Test
    void a_journal_without_entries_and_one_without_its_order_are_found() throws SQLException {
        var pool = funds.pool(1_000);
        long id = Ids.next();
        run("""
                INSERT INTO journal (id, posting, source_kind, source_id, attempt, amount_fen, from_pool_id, to_pool_id, fiscal_year, fund_source, actor,
                posted_on, posted_at, recorded_at) VALUES (%d, 'APPROPRIATED', 'fund-order', %d, 1, 5, %d, %d, 2026, 'COMPANY', 'x', '2026-01-01',
                '2026-01-01 00:00:00', '2026-01-01 00:00:00')""".formatted(id, id, pool.number(), pool.number()));
        try {
            prove().then().statusCode(201).body("faults.findAll { it.subjectId == '%s' }.rule".formatted(new Id(id)), hasItem("TWO_ENTRIES"))
                    .body("faults.findAll { it.subjectId == '%s' }.rule".formatted(new Id(id)), hasItem("ORDER"));
        } finally {
            asOwner("DELETE FROM journal WHERE id = " + id);
        }
        prove().then().statusCode(201).body("proved", is(true));
    }

    @Test
    void every_night_one_copy_proves_them() {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            assertTrue(night.prove());
        } finally {
            context.terminate();
        }
        people.with(Role.AUDITOR).asks().get("/api/v1/fund-proofs?limit=1").then().statusCode(200)
                .body("items[0].actor", startsWith("system:fund-proof"));
    }

    @Test
    void the_clerk_and_people_outside_finance_do_not_run_it() {
        for (var role : new String[] {Role.FINANCE_CLERK, Role.CASHIER, Role.PROGRAMME_OFFICER, Role.ADMINISTRATOR}) {
            people.with(role).asks().header("Idempotency-Key", Funds.key()).post("/api/v1/fund-proofs").then().statusCode(403);
        }
        people.with(Role.ADMINISTRATOR).asks().get("/api/v1/fund-proofs").then().statusCode(403);
    }

    private io.restassured.response.Response prove() {
        return people.with(Role.AUDITOR).asks().header("Idempotency-Key", Funds.key()).post("/api/v1/fund-proofs");
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }

    private static void asOwner(String sql) throws SQLException {
        var settings = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(settings.getValue("yichuang.db.url", String.class),
                settings.getValue("yichuang.db.owner.user", String.class), settings.getValue("yichuang.db.owner.password", String.class));
             var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
