package org.yichuang.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yichuang.house.ApiTest;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.money.Money;

/** The database holds the books by itself: plain SQL with the account of the service, past all code, is refused. */
@ApiTest
class GuardTest {
    /** Command denied, in MariaDB and MySQL. */
    private static final int DENIED = 1142;
    /** A CHECK broken, in MariaDB and MySQL. */
    private static final Set<Integer> BROKEN = Set.of(4025, 3819);
    private static final Set<Integer> FOREIGN_KEY = Set.of(1452, 1216);
    @Inject AgroalDataSource database;
    @Inject Funds funds;
    @Inject Ledger ledger;

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE journal SET amount_fen = 1", "DELETE FROM journal", "UPDATE journal_entry SET change_fen = 1",
            "DELETE FROM journal_entry",
            "DELETE FROM pool_balance", "DELETE FROM award_balance", "DELETE FROM fund_order", "TRUNCATE TABLE journal", "DROP TABLE journal"})
    void what_is_written_stays(String sql) {
        assertEquals(DENIED, error(sql));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reserved_fen = reserved_fen + 1", "committed_fen = committed_fen + 1000", "available_fen = available_fen + 1",
            "reserved_fen = reserved_fen + 2000, available_fen = available_fen - 2000", "appropriated_fen = appropriated_fen + 5",
            "paid_fen = paid_fen + 1001, available_fen = available_fen - 1001", "returned_fen = 1", "owed_fen = 1", "remitted_fen = -1",
                    "closed = 1"})
    void a_pool_never_promises_more_than_it_got(String change) {
        long pool = funds.pool(1_000).number();
        assertTrue(BROKEN.contains(error("UPDATE pool_balance SET " + change + " WHERE pool_id = " + pool)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"paid_fen = paid_fen + 101", "committed_fen = committed_fen + 1", "committed_fen = -1, paid_fen = 101",
            "returned_fen = 1",
            "released_fen = 1"})
    void an_award_is_never_paid_beyond_what_was_granted(String change) {
        long award = award();
        assertTrue(BROKEN.contains(error("UPDATE award_balance SET " + change + " WHERE award_id = " + award)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"paid_fen = 1", "in_transit_fen = 101, payable_fen = -1", "payable_fen = 101"})
    void a_tranche_is_never_paid_beyond_what_was_approved(String change) {
        long tranche = Ids.next();
        ledger.makePayable(Cause.of("tranche", tranche), award(), tranche, Ids.next(), Money.fen(100));
        assertTrue(BROKEN.contains(error("UPDATE tranche_balance SET " + change + " WHERE tranche_id = " + tranche)));
    }

    @Test
    void an_entry_of_another_amount_than_its_journal_cannot_be_written() {
        long pool = funds.pool(1_000).number();
        long journal = ledger.reserve(Cause.of("award-line", Ids.next()), Purpose.grants(pool, 7), Money.fen(10)).id();
        var insert = "INSERT INTO journal_entry (id, journal_id, side, account, owner_id, pool_id, amount_fen, change_fen) VALUES (%d, %d, %d, 'PAID', 1, %d, %d, %d)";
        assertTrue(FOREIGN_KEY.contains(error(insert.formatted(Ids.next(), journal, 1, pool, 11, 11)))
                || error(insert.formatted(Ids.next(), journal, 1, pool, 11, 11)) == 1062);
        assertEquals(1062, error(insert.formatted(Ids.next(), journal, 1, pool, 10, 10)));
        assertTrue(BROKEN.contains(error(insert.formatted(Ids.next(), journal, -1, pool, 10, 10))));
    }

    @Test
    void whoever_made_an_order_cannot_be_written_as_its_approver() {
        var pool = funds.pool(1_000);
        long account = pool.clerk().accountId();
        assertTrue(BROKEN.contains(error("UPDATE fund_order SET decided_by = " + account + " WHERE pool_id = " + pool.number())));
    }

    private long award() {
        long pool = funds.pool(1_000).number();
        long award = Ids.next();
        ledger.reserve(Cause.of("award-line", award), Purpose.grants(pool, 7), Money.fen(100));
        ledger.commit(Cause.of("agreement", award), new AwardAccount(award, null, Purpose.grants(pool, 7)), Money.fen(100));
        return award;
    }

    private int error(String sql) {
        return assertThrows(SQLException.class, () -> {
            try (var connection = database.getConnection(); var statement = connection.createStatement()) {
                statement.executeUpdate(sql);
            }
        }).getErrorCode();
    }
}
