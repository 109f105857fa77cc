package org.yichuang.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.problem.ProblemCode;
import org.yichuang.kernel.problem.Refusal;

/** What stages above do with money, and what the books refuse. */
@ApiTest
class LedgerTest {
    private static final Money GRANT = Money.fen(3_000_000);
    @Inject Funds funds;
    @Inject Ledger ledger;
    @Inject Pools pools;

    /** One award under agreement, its tranche and its payee. */
    private record Case(long pool, long award, long tranche, long payee) { }

    @Test
    void a_grant_runs_from_the_pool_to_the_payee_and_every_figure_follows() {
        var one = committed(funds.pool(6_000_000).number());
        ledger.makePayable(cause("tranche"), one.award, one.tranche, one.payee, Money.fen(1_500_000));
        ledger.instruct(cause("payment"), one.tranche, Money.fen(1_500_000));
        ledger.refusePaid(cause("payment"), one.tranche, Money.fen(1_500_000));
        ledger.instruct(cause("payment"), one.tranche, Money.fen(1_500_000));
        ledger.confirmPaid(cause("payment"), one.tranche, Money.fen(1_500_000));
        ledger.release(cause("closing"), one.award, Money.fen(1_500_000));
        var pool = pools.figures(one.pool);
        assertEquals(4_500_000, pool.availableFen());
        assertEquals(1_500_000, pool.paidFen());
        assertEquals(1_500_000, pool.releasedFen());
        assertEquals(0, pool.reservedFen() + pool.committedFen() + pool.payableFen() + pool.inTransitFen());
        var award = pools.award(one.award);
        assertEquals(GRANT, award.granted());
        assertEquals(Money.fen(1_500_000), award.paid());
        assertEquals(Money.ZERO, award.committed());
    }

    @Test
    void the_same_fact_moves_money_once_and_another_amount_under_it_is_refused() {
        long pool = funds.pool(1_000).number();
        var cause = cause("award-line");
        var first = ledger.reserve(cause, Purpose.grants(pool, 7), Money.fen(400));
        var again = ledger.reserve(cause, Purpose.grants(pool, 7), Money.fen(400));
        assertEquals(first.id(), again.id());
        assertTrue(again.repeated());
        assertFalse(first.repeated());
        assertEquals(Money.fen(600), pools.available(pool));
        refused(FundProblem.JOURNAL_DIFFERS, () -> ledger.reserve(cause, Purpose.grants(pool, 7), Money.fen(401)));
        assertFalse(ledger.reserve(cause.attempt(2), Purpose.grants(pool, 7), Money.fen(100)).repeated());
    }

    @Test
    void nothing_is_promised_that_the_pool_does_not_hold_and_nothing_paid_beyond_the_award() {
        long pool = funds.pool(6_000_000).number();
        refused(FundProblem.NOT_ENOUGH_MONEY, () -> ledger.reserve(cause("award-line"), Purpose.grants(pool, 7), Money.fen(6_000_001)));
        var one = committed(pool);
        refused(FundProblem.NOT_ENOUGH_MONEY, () -> ledger.makePayable(cause("tranche"), one.award, one.tranche, one.payee,
                GRANT.plus(Money.fen(1))));
        ledger.makePayable(cause("tranche"), one.award, one.tranche, one.payee, Money.fen(10));
        refused(FundProblem.NOT_ENOUGH_MONEY, () -> ledger.instruct(cause("payment"), one.tranche, Money.fen(11)));
        refused(FundProblem.NOT_ENOUGH_MONEY, () -> ledger.confirmPaid(cause("payment"), one.tranche, Money.fen(10)));
        refused(CommonProblem.INVALID_FIELDS, () -> ledger.instruct(cause("payment"), one.tranche, Money.ZERO));
        refused(CommonProblem.NOT_FOUND, () -> ledger.instruct(cause("payment"), Ids.next(), Money.fen(1)));
        refused(CommonProblem.NOT_FOUND, () -> ledger.reserve(cause("award-line"), Purpose.grants(Ids.next(), 7), Money.fen(1)));
    }

    @Test
    void an_award_does_not_change_its_pool() {
        var one = committed(funds.pool(6_000_000).number());
        long other = funds.pool(6_000_000).number();
        ledger.reserve(cause("award-line"), Purpose.grants(other, 7), GRANT);
        assertThrows(Refusal.class, () -> ledger.commit(cause("agreement"), new AwardAccount(one.award, null, Purpose.grants(other, 7)), GRANT));
    }

    @Test
    void a_mistake_is_reversed_once_and_only_while_the_money_is_still_there() {
        long pool = funds.pool(1_000).number();
        var first = ledger.reserve(cause("award-line"), Purpose.grants(pool, 7), Money.fen(400));
        var undone = ledger.reverse(first.id(), "记错");
        assertEquals(undone.id(), ledger.reverse(first.id(), "再点一次").id());
        refused(FundProblem.JOURNAL_REVERSED, () -> ledger.reverse(undone.id(), "反悔"));
        assertEquals(Money.fen(1_000), pools.available(pool));
        var second = ledger.reserve(cause("award-line"), Purpose.grants(pool, 7), Money.fen(1_000));
        ledger.commit(cause("agreement"), new AwardAccount(Ids.next(), null, Purpose.grants(pool, 7)), Money.fen(900));
        refused(FundProblem.NOT_ENOUGH_MONEY, () -> ledger.reverse(second.id(), "太晚"));
    }

    @Test
    void an_approved_tranche_is_taken_back_until_it_is_on_its_way() {
        var one = committed(funds.pool(6_000_000).number());
        var approval = cause("tranche");
        ledger.makePayable(approval, one.award, one.tranche, one.payee, Money.fen(100));
        ledger.cancelTranche(approval, cause("cancellation"), one.award, Money.fen(100));
        ledger.cancelPayable(approval, "重复点击");
        assertEquals(Money.fen(2_999_900), pools.award(one.award).committed());
        ledger.makePayable(approval.attempt(2), one.award, one.tranche, one.payee, Money.fen(200));
        ledger.instruct(cause("payment"), one.tranche, Money.fen(200));
        refused(FundProblem.NOT_ENOUGH_MONEY, () -> ledger.cancelPayable(approval.attempt(2), "太晚"));
    }

    @Test
    void no_more_of_a_bank_line_is_matched_than_came_in() {
        var one = paid(funds.pool(6_000_000).number(), 2_400_000);
        long line = Ids.next();
        ledger.received(cause("bank-line"), one.pool, line, Money.fen(384_940));
        refused(FundProblem.BOOKS_REFUSE, () -> ledger.returned(cause("refund"), line, one.award, Money.fen(400_000)));
    }

    @Test
    void two_part_payments_match_one_refund_and_the_excess_waits_in_clearing() {
        var one = paid(funds.pool(6_000_000).number(), 2_400_000);
        long first = Ids.next();
        long second = Ids.next();
        ledger.received(cause("bank-line"), one.pool, first, Money.fen(200_000));
        ledger.received(cause("bank-line"), one.pool, second, Money.fen(200_000));
        var match = cause("refund-part");
        ledger.returned(match, first, one.award, Money.fen(200_000));
        assertTrue(ledger.returned(match, first, one.award, Money.fen(200_000)).repeated());
        ledger.returned(cause("refund-part"), second, one.award, Money.fen(184_940));
        assertEquals(Money.fen(15_060), pools.inClearing(second));
        var pool = pools.figures(one.pool);
        assertEquals(384_940, pool.returnedFen());
        assertEquals(384_940, pool.restoredFen());
        assertEquals(3_000_000 + 384_940, pool.availableFen());
        assertEquals(Money.fen(384_940), pools.award(one.award).returned());
        ledger.payBack(cause("pay-back"), second, Money.fen(15_060));
        assertEquals(0, pools.figures(one.pool).clearingFen());
    }

    @Test
    void more_than_was_paid_is_never_a_refund() {
        var one = paid(funds.pool(6_000_000).number(), 100);
        long line = Ids.next();
        ledger.received(cause("bank-line"), one.pool, line, Money.fen(101));
        refused(FundProblem.BOOKS_REFUSE, () -> ledger.returned(cause("refund"), line, one.award, Money.fen(101)));
    }

    @Test
    void an_outside_debit_stands_open_in_clearing_and_is_never_paid() {
        long pool = funds.pool(1_000).number();
        long line = Ids.next();
        ledger.outsideDebit(cause("bank-line"), pool, line, Money.fen(1_076_923));
        assertEquals(-1_076_923, pools.figures(pool).clearingFen());
        assertEquals(0, pools.figures(pool).paidFen());
        refused(FundProblem.BOOKS_REFUSE, () -> ledger.outsideDebitReturned(cause("bank-line"), line, Money.fen(1_076_924)));
        ledger.outsideDebitReturned(cause("bank-line"), line, Money.fen(1_076_923));
        assertEquals(0, pools.figures(pool).clearingFen());
    }

    @Test
    void what_comes_back_after_the_year_was_closed_is_owed_to_the_treasury() {
        var pool = funds.pool(3_000_000);
        var one = paid(pool.number(), 1_000_000);
        var release = cause("closing");
        ledger.release(release, one.award, Money.fen(500_000));
        pool.approve(pool.order("WITHDRAWAL", 500_000, null));
        var tag = pool.clerk().asks().get(pool.path()).then().extract().header("ETag");
        pool.approver().asks().header("If-Match", tag).header("Idempotency-Key", Funds.key()).post(pool.path() + "/closing").then().statusCode(200);
        assertTrue(ledger.release(release, one.award, Money.fen(500_000)).repeated());
        long line = Ids.next();
        ledger.received(cause("bank-line"), one.pool, line, Money.fen(300));
        ledger.returned(cause("refund"), line, one.award, Money.fen(300));
        ledger.release(cause("closing"), one.award, Money.fen(1_500_000));
        assertEquals(1_500_300, pools.figures(one.pool).owedFen());
        ledger.remit(cause("remittance"), one.pool, Money.fen(1_500_300));
        var figures = pools.figures(one.pool);
        assertEquals(1_500_300, figures.remittedFen());
        assertEquals(1_500_000, figures.lapsedFen());
        assertEquals(0, figures.availableFen());
    }

    @Test
    void thirty_two_reserving_at_once_never_promise_more_than_there_is() throws Exception {
        long pool = funds.pool(10_000).number();
        var done = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(32);
        try {
            var work = IntStream.range(0, 64).<Callable<Void>>mapToObj(i -> () -> {
                var context = Arc.container().requestContext();
                context.activate();
                try {
                    ledger.reserve(cause("award-line"), Purpose.grants(pool, 7), Money.fen(300));
                    done.incrementAndGet();
                } catch (Refusal refusal) {
                    assertEquals(FundProblem.NOT_ENOUGH_MONEY, refusal.code());
                } finally {
                    context.terminate();
                }
                return null;
            }).toList();
            for (var one : threads.invokeAll(work)) one.get();
        } finally {
            threads.shutdown();
        }
        assertEquals(33, done.get());
        assertEquals(9_900, pools.figures(pool).reservedFen());
        assertEquals(100, pools.figures(pool).availableFen());
    }

    @Test
    void one_fact_posted_by_thirty_two_at_once_moves_money_once() throws Exception {
        long pool = funds.pool(10_000).number();
        var cause = cause("award-line");
        var threads = Executors.newFixedThreadPool(32);
        try {
            var work = IntStream.range(0, 32).<Callable<Long>>mapToObj(i -> () -> {
                var context = Arc.container().requestContext();
                context.activate();
                try {
                    return ledger.reserve(cause, Purpose.grants(pool, 7), Money.fen(300)).id();
                } finally {
                    context.terminate();
                }
            }).toList();
            var journals = new java.util.HashSet<Long>();
            for (var one : threads.invokeAll(work)) journals.add(one.get());
            assertEquals(1, journals.size());
        } finally {
            threads.shutdown();
        }
        assertEquals(300, pools.figures(pool).reservedFen());
    }

    private Case committed(long pool) {
        var one = new Case(pool, Ids.next(), Ids.next(), Ids.next());
        ledger.reserve(cause("award-line"), Purpose.grants(pool, 7), GRANT);
        ledger.commit(cause("agreement"), new AwardAccount(one.award, Ids.next(), Purpose.grants(pool, 7)), GRANT);
        return one;
    }

    private Case paid(long pool, long fen) {
        var one = committed(pool);
        ledger.makePayable(cause("tranche"), one.award, one.tranche, one.payee, Money.fen(fen));
        ledger.instruct(cause("payment"), one.tranche, Money.fen(fen));
        ledger.confirmPaid(cause("payment"), one.tranche, Money.fen(fen));
        return one;
    }

    private static Cause cause(String kind) {
        return Cause.of(kind, Ids.next());
    }

    private static void refused(ProblemCode code, Runnable work) {
        assertEquals(code, assertThrows(Refusal.class, work::run).code());
    }
}
