package org.yichuang.fund.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yichuang.audit.AuditTrail;
import org.yichuang.fund.Cause;
import org.yichuang.fund.FundProblem;
import org.yichuang.fund.JournalRef;
import org.yichuang.fund.Posting;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;

/**
 * The one pen of the books. Locks are taken in one order: the journal's fact, pools by ascending id, award, tranche,
 * receipt. Whoever posts several journals in one transaction begins with the lowest pool.
 */
@ApplicationScoped
public class Books {
    private static final String FACT = "posting = :posting AND source_kind = :kind AND source_id = :source AND attempt = :attempt LOCK IN SHARE MODE";
    private final EntityManager db;
    private final Balances balances;
    private final Actor actor;
    private final BusinessClock clock;
    private final SystemClock system;
    private final AuditTrail audit;

    Books(EntityManager db, Balances balances, Actor actor, BusinessClock clock, SystemClock system, AuditTrail audit) {
        this.db = db;
        this.balances = balances;
        this.actor = actor;
        this.clock = clock;
        this.system = system;
        this.audit = audit;
    }

    /** Writes a journal and changes the balances with it; the same fact a second time changes nothing. */
    public JournalRef post(Voucher voucher) {
        if (!voucher.amount().isPositive()) throw CommonProblem.INVALID_FIELDS.refuse().at("/amountFen", "field.Positive");
        long id = Ids.next();
        if (!insert(id, voucher)) return former(voucher);
        boolean undo = voucher.isReversal();
        db.persist(new JournalEntry(id, JournalEntry.OUT, undo ? voucher.posting().to() : voucher.posting()
                .from(), voucher.source(), voucher.amount()));
        db.persist(new JournalEntry(id, JournalEntry.IN, undo ? voucher.posting().from() : voucher.posting()
                .to(), voucher.target(), voucher.amount()));
        voucher.poolChanges().forEach((pool, changes) -> balances.change(Level.POOL, pool, changes, ""));
        open(voucher);
        var tags = voucher.dimensions();
        if (tags.awardId() != null) change(voucher, Level.AWARD, " AND pool_id = " + voucher.to().poolId());
        if (tags.trancheId() != null) change(voucher, Level.TRANCHE, " AND award_id = " + tags.awardId());
        if (tags.receiptId() != null) change(voucher, Level.RECEIPT, " AND pool_id = " + voucher.from().poolId());
        audit.record(new Subject("journal", id), undo ? "reversed" : "posted", Map.of("posting", voucher.posting(), "amountFen", voucher.amount()
                .fen()));
        return new JournalRef(id, voucher.posting(), voucher.amount(), false);
    }

    /** Undoes a journal, once. */
    public JournalRef reverse(long journalId, String reason) {
        var former = db.find(Journal.class, journalId);
        if (former == null) throw CommonProblem.NOT_FOUND.refuse();
        if (former.reversesId() != null) throw FundProblem.JOURNAL_REVERSED.refuse();
        var entries = entries(journalId);
        var from = entries.stream().filter(entry -> entry.side() == JournalEntry.OUT).findFirst().orElseThrow().leg();
        var to = entries.stream().filter(entry -> entry.side() == JournalEntry.IN).findFirst().orElseThrow().leg();
        return post(new Voucher(former.posting(), Cause.of("journal", journalId)
                .because(reason), former.amount(), from, to, former.dimensions(), journalId));
    }

    /** The journal that a fact was posted with; null if it was not. Sees what others have just committed. */
    Long find(Posting posting, Cause cause) {
        var found = db.createNativeQuery("SELECT id FROM journal WHERE " + FACT, Long.class).setParameter("posting", posting.name())
                .setParameter("kind", cause.kind()).setParameter("source", cause.id()).setParameter("attempt", cause.attempt()).getResultList();
        return found.isEmpty() ? null : (Long) found.get(0);
    }

    public List<JournalEntry> entries(long journalId) {
        return db.createQuery("from JournalEntry where journalId = :journal order by side", JournalEntry.class).setParameter("journal", journalId)
                .getResultList();
    }

    private void change(Voucher voucher, Level level, String parent) {
        balances.change(level, voucher.dimensions().of(level), voucher.changes(level), parent);
    }

    private void open(Voucher voucher) {
        var tags = voucher.dimensions();
        switch (voucher.posting()) {
            case COMMITTED -> balances.open(Level.AWARD, "award_id, pool_id, call_id, project_id, fee_kind",
                    tags.awardId(), voucher.to().poolId(), tags.callId(), tags.projectId(), name(tags.feeKind()));
            case MADE_PAYABLE -> balances.open(Level.TRANCHE, "tranche_id, award_id, payee_id", tags.trancheId(), tags.awardId(), tags.payeeId());
            case RECEIVED -> balances.open(Level.RECEIPT, "receipt_id, pool_id, direction", tags.receiptId(), voucher.from().poolId(), 1);
            case OUTSIDE_DEBIT -> balances.open(Level.RECEIPT, "receipt_id, pool_id, direction", tags.receiptId(), voucher.from().poolId(), -1);
            default -> { }
        }
    }

    /** A second writer of the same fact waits here until the first is done. */
    private boolean insert(long id, Voucher voucher) {
        var now = clock.now();
        var tags = voucher.dimensions();
        var cause = voucher.cause();
        return db.createNativeQuery("""
                INSERT IGNORE INTO journal (id, posting, source_kind, source_id, attempt, amount_fen, from_pool_id, to_pool_id, fiscal_year, fund_source,
                call_id, project_id, award_id, tranche_id, payee_id, receipt_id, fee_kind, reverses_id, reason, account_id, actor, posted_on,
                posted_at, recorded_at)
                SELECT :id, :posting, :kind, :source, :attempt, :fen, :from, :to, fiscal_year, fund_source,
                :call, :project, :award, :tranche, :payee, :receipt, :fee, :reverses, :reason, :account, :actor, :day,
                :now, :system FROM fund_pool WHERE id = :to""")
                .setParameter("id", id).setParameter("posting", voucher.posting().name()).setParameter("kind", cause.kind())
                .setParameter("source", cause.id()).setParameter("attempt", cause.attempt()).setParameter("fen", voucher.amount().fen())
                .setParameter("from", voucher.source().poolId()).setParameter("to", voucher.target().poolId())
                .setParameter("call", tags.callId()).setParameter("project", tags.projectId()).setParameter("award", tags.awardId())
                .setParameter("tranche", tags.trancheId()).setParameter("payee", tags.payeeId()).setParameter("receipt", tags.receiptId())
                .setParameter("fee", name(tags.feeKind())).setParameter("reverses", voucher.reversesId()).setParameter("reason", cause.reason())
                .setParameter("account", actor.accountId()).setParameter("actor", actor.name()).setParameter("day", BusinessClock.dayOf(now))
                .setParameter("now", now).setParameter("system", system.now()).executeUpdate() == 1;
    }

    /** The journal that the fact was posted with before. Another amount or another account under the same fact is a mistake of the caller. */
    private JournalRef former(Voucher voucher) {
        var cause = voucher.cause();
        var rows = db.createNativeQuery("""
                SELECT id, amount_fen, from_pool_id, to_pool_id, coalesce(award_id, 0), coalesce(tranche_id, 0) FROM journal
                WHERE """ + " " + FACT, Object[].class)
                .setParameter("posting", voucher.posting().name()).setParameter("kind", cause.kind())
                .setParameter("source", cause.id()).setParameter("attempt", cause.attempt()).getResultList();
        if (rows.isEmpty()) throw CommonProblem.NOT_FOUND.refuse();
        var found = Arrays.stream((Object[]) rows.get(0)).map(cell -> ((Number) cell).longValue()).toList();
        var tags = voucher.dimensions();
        var asked = List.of(found.get(0), voucher.amount().fen(), voucher.source().poolId(), voucher.target().poolId(),
                Objects.requireNonNullElse(tags.awardId(), 0L), Objects.requireNonNullElse(tags.trancheId(), 0L));
        if (!found.equals(asked)) throw FundProblem.JOURNAL_DIFFERS.with("posting", voucher.posting());
        return new JournalRef(found.get(0), voucher.posting(), voucher.amount(), true);
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
