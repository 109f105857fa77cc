package org.yichuang.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.junit.jupiter.api.Test;
import org.yichuang.fund.service.BookProof;
import org.yichuang.house.ApiTest;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.problem.Refusal;

/** Whatever is tried in whatever order, repeated or undone: what is refused changes nothing and the books stay proved. */
@ApiTest
class RandomBooksTest {
    private static final int RUNS = 6;
    private static final int COMMANDS = 80;
    @Inject Funds funds;
    @Inject Ledger ledger;
    @Inject Pools pools;
    @Inject BookProof proof;

    enum Act { RESERVE, UNRESERVE, COMMIT, MAKE_PAYABLE, INSTRUCT, CONFIRM, REFUSE, CANCEL, RELEASE, RECEIVE, RETURN, PAY_BACK, OUTSIDE_DEBIT,
            REVERSE, REPEAT }

    record Command(Act act, long fen, int pick) { }

    private static final Arbitrary<Command> COMMAND = Combinators.combine(Arbitraries.of(Act.class), Arbitraries.longs().between(1, 600),
            Arbitraries.integers().between(0, 999)).as(Command::new);

    @Test
    void random_commands_with_retries_and_reversals_keep_the_books_right() {
        long seed = Long.getLong("books.seed", Ids.next());
        System.out.println("books.seed=" + seed + " (repeat with -Dbooks.seed)");
        var random = new Random(seed);
        var commands = COMMAND.generator(1000);
        for (int run = 0; run < RUNS; run++) {
            var books = new World(funds.pool(2_000).number());
            for (int i = 0; i < COMMANDS; i++) books.obey(commands.next(random).value());
            assertTrue(books.moved > 10, "hardly anything happened, seed " + seed);
            books.check("seed " + seed);
        }
        assertEquals(0, inRequest(proof::run).faults(), "seed " + seed);
    }

    private static <T> T inRequest(Supplier<T> work) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            return work.get();
        } finally {
            context.terminate();
        }
    }

    /** One pool with two awards, each with two tranches, and what was tried so far. */
    private class World {
        final long pool;
        final Purpose purpose;
        final List<Long> awards = List.of(Ids.next(), Ids.next());
        final List<Long> tranches = List.of(Ids.next(), Ids.next(), Ids.next(), Ids.next());
        final List<Long> lines = new ArrayList<>();
        final List<Cause> approvals = new ArrayList<>();
        final List<Long> journals = new ArrayList<>();
        final List<Supplier<JournalRef>> done = new ArrayList<>();
        int moved;

        World(long pool) {
            this.pool = pool;
            this.purpose = Purpose.grants(pool, 7);
        }

        void obey(Command command) {
            var before = pools.figures(pool);
            try {
                var work = command.act() == Act.REPEAT ? pick(done, command.pick()) : work(command);
                if (work == null) return;
                var journal = inRequest(work);
                if (journal.repeated()) assertEquals(before, pools.figures(pool), "a repeated command moved money");
                else moved++;
                journals.add(journal.id());
                if (command.act() != Act.REPEAT) done.add(work);
            } catch (Refusal refused) {
                assertEquals(before, pools.figures(pool), "a refused command moved money");
            }
        }

        Supplier<JournalRef> work(Command command) {
            var cause = Cause.of("random", Ids.next());
            var amount = Money.fen(command.fen());
            int at = command.pick() % 4;
            long award = awards.get(at / 2);
            long tranche = tranches.get(at);
            switch (command.act()) {
                case RESERVE: return () -> ledger.reserve(cause, purpose, amount);
                case UNRESERVE: return () -> ledger.unreserve(cause, purpose, amount);
                case COMMIT: return () -> ledger.commit(cause, new AwardAccount(award, null, purpose), amount);
                case MAKE_PAYABLE:
                    approvals.add(cause);
                    return () -> ledger.makePayable(cause, award, tranche, tranche + 1, amount);
                case INSTRUCT: return () -> ledger.instruct(cause, tranche, amount);
                case CONFIRM: return () -> ledger.confirmPaid(cause, tranche, amount);
                case REFUSE: return () -> ledger.refusePaid(cause, tranche, amount);
                case CANCEL:
                    var approval = pick(approvals, command.pick());
                    return approval == null ? null : () -> ledger.cancelPayable(approval, "random");
                case RELEASE: return () -> ledger.release(cause, award, amount);
                case RECEIVE, OUTSIDE_DEBIT:
                    long line = Ids.next();
                    lines.add(line);
                    return command.act() == Act.RECEIVE ? () -> ledger.received(cause, pool, line, amount)
                            : () -> ledger.outsideDebit(cause, pool, line, amount);
                case RETURN:
                    var from = pick(lines, command.pick());
                    return from == null ? null : () -> ledger.returned(cause, from, award, amount);
                case PAY_BACK:
                    var back = pick(lines, command.pick());
                    return back == null ? null : () -> ledger.payBack(cause, back, amount);
                case REVERSE:
                    var journal = pick(journals, command.pick());
                    return journal == null ? null : () -> ledger.reverse(journal, "random");
                default: return null;
            }
        }

        void check(String seed) {
            var now = pools.figures(pool);
            assertEquals(2_000 + now.restoredFen(), now.availableFen() + now.reservedFen() + now.committedFen() + now.payableFen()
                    + now.inTransitFen()
                    + now.paidFen(), seed);
            assertTrue(now.returnedFen() <= now.paidFen(), seed);
        }

        private static <T> T pick(List<T> from, int number) {
            return from.isEmpty() ? null : from.get(number % from.size());
        }
    }
}
