package org.yichuang.disbursement;

import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yichuang.closing.Overdue;
import org.yichuang.award.Projects;
import org.yichuang.fund.Funds;
import org.yichuang.fund.Pools;
import org.yichuang.gate.SubjectLocks;
import org.yichuang.house.ApiTest;
import org.yichuang.house.OwnerDatabase;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.step.Subject;

/** However many click and whatever is written by hand: one part is paid once, and never while a restriction stands. */
@ApiTest
class OnePaymentTest {
    @Inject Grants grants;
    @Inject Overdue overdue;
    @Inject Pools pools;
    @Inject Projects projects;
    @Inject OwnerDatabase database;
    @Inject SubjectLocks locks;

    @Test
    void thirty_two_clients_on_one_part_yield_one_payment() throws Exception {
        var grant = grants.of(2_153_846);
        grant.approved(1);
        var path = "/api/v1/tranches/" + grant.part(1) + "/instruction";
        var ids = new HashSet<String>();
        var threads = Executors.newFixedThreadPool(32);
        try {
            var clicks = IntStream.range(0, 32).<Callable<String>>mapToObj(i -> () -> click(grant, path, Funds.key())).toList();
            for (Future<String> one : threads.invokeAll(clicks)) ids.add(one.get());
        } finally {
            threads.shutdownNow();
        }
        assertEquals(1, ids.size());
        grant.look(1).then().body("payments", hasSize(1));
        assertEquals(Money.fen(1_076_923), pools.award(projects.require(grant.project()).awardLineId()).inTransit());
    }

    @Test
    void a_restriction_and_an_instruction_do_not_miss_each_other() throws Exception {
        var grant = grants.of(2_153_846);
        grant.approved(1);
        var organisation = new Subject("organisation", Id.fromString(grant.organisation()).value());
        var held = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var restriction = threads.submit(() -> inRequest(() -> QuarkusTransaction.requiringNew().run(() -> {
                locks.hold(organisation);
                held.countDown();
                pause(1_500);
                overdue.of(grant.project());
            })));
            assertTrue(held.await(20, TimeUnit.SECONDS));
            // begins while the record is being changed, waits for it, and sees it
            grant.instruct(1).then().statusCode(422);
            restriction.get();
        } finally {
            threads.shutdownNow();
        }
        assertEquals(Money.ZERO, pools.award(projects.require(grant.project()).awardLineId()).inTransit());
    }

    @Test
    void the_database_refuses_a_second_live_instruction_and_another_amount() throws Exception {
        var grant = grants.of(2_153_846);
        var payment = Id.fromString(grant.instructed(1)).value();
        var copy = """
                INSERT INTO payment (id, tranche_id, attempt, live, bank_key, amount_fen, pool_id, project_id, implementer_id, division_path, gate_answer_id,
                  payee_account_id, payee_organisation_id, payee_name, payee_bank, payee_number_masked, payee_number_fingerprint, status, requested_by,
                  approved_by, instructed_by, instructed_at)
                SELECT ?, tranche_id, attempt + 1, %s, concat(bank_key, 'x'), amount_fen, pool_id, project_id, implementer_id, division_path, gate_answer_id,
                  payee_account_id, payee_organisation_id, payee_name, payee_bank, payee_number_masked, payee_number_fingerprint, '%s', requested_by,
                  approved_by, %s, instructed_at FROM payment WHERE id = ?""";
        refused("uq_payment_live", copy.formatted("1", "INSTRUCTED", "instructed_by"), Ids.next(), payment);
        refused("ck_payment_live", copy.formatted("NULL", "INSTRUCTED", "instructed_by"), Ids.next(), payment);
        refused("ck_payment_hands", copy.formatted("NULL", "FAILED", "requested_by"), Ids.next(), payment);
        refused("", "DELETE FROM payment WHERE id = ?", payment);
        assertEquals(1, database.runAsService("UPDATE payment SET status_reason = 'x' WHERE id = ?", payment));
    }

    @Test
    void the_database_refuses_to_pay_more_than_the_award() {
        var grant = grants.of(2_153_846);
        grant.instructed(1);
        long award = projects.require(grant.project()).awardLineId();
        refused("ck_award_balance_whole", "UPDATE award_balance SET paid_fen = paid_fen + 2153847 WHERE award_id = ?", award);
        refused("ck_tranche_hands", "UPDATE tranche SET approved_by = requested_by WHERE award_line_id = ? AND number = 1", award);
    }

    /** Who is told that too many came at once repeats the command with the same key, as browsers do. */
    private static String click(Grants.Grant grant, String path, String key) {
        for (int i = 0; i < 20; i++) {
            var answer = grant.cashier().asks().header("Idempotency-Key", key).post(path);
            if (answer.statusCode() != 503) return answer.then().statusCode(200).extract().path("id").toString();
        }
        throw new AssertionError("never answered");
    }

    private void refused(String constraint, String sql, Object... values) {
        var error = assertThrows(SQLException.class, () -> database.runAsService(sql, values));
        assertTrue(error.getMessage().contains(constraint), error.getMessage());
    }

    private static void inRequest(Runnable work) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            work.run();
        } finally {
            context.terminate();
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
