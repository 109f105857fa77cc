package org.yichuang.fund.service;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import org.yichuang.fund.AccountKind;
import org.yichuang.fund.Posting;
import org.yichuang.fund.domain.FundStore;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;

/** Statements of single accounts and the trial balance; both are sums of journals, never of balance rows. */
@UseCase
public class Statements {
    private static final String BEFORE = """
            select coalesce(sum(e.change), 0) from JournalEntry e join Journal j on j.id = e.journalId
            where e.poolId = :pool and e.account = :account and (j.postedOn < :day or j.postedOn = :day and e.id <= :entry)""";
    private final EntityManager db;
    private final FundStore store;
    private final FundAccess access;
    private final BusinessClock clock;

    Statements(EntityManager db, FundStore store, FundAccess access, BusinessClock clock) {
        this.db = db;
        this.store = store;
        this.access = access;
        this.clock = clock;
    }

    public StatementView of(long poolId, AccountKind account, LocalDate from, LocalDate to, PageRequest page) {
        access.requireRead(store.pool(poolId));
        var day = page.cursor == null ? Days.checked(from, "from", Days.FIRST) : day(page.cursor);
        long entry = page.cursor == null ? 0 : page.cursor.id();
        var rows = db.createQuery("""
                select e.id, j.postedOn, j.id, j.posting, e.ownerId, e.change, j.reason from JournalEntry e join Journal j on j.id = e.journalId
                where e.poolId = :pool and e.account = :account and (j.postedOn > :day or j.postedOn = :day and e.id > :entry) and j.postedOn <= :last
                order by j.postedOn, e.id""", Object[].class).setParameter("pool", poolId).setParameter("account", account).setParameter("day", day)
                .setParameter("entry", entry).setParameter("last", Days.checked(to, "to", Days.LAST)).setMaxResults(page.limit + 1).getResultList();
        boolean more = rows.size() > page.limit;
        long opening = sumBefore(poolId, account, day, entry);
        long balance = opening;
        var lines = new ArrayList<StatementView.Line>();
        for (var row : more ? rows.subList(0, page.limit) : rows) {
            long change = ((Money) row[5]).fen();
            balance += change;
            lines.add(new StatementView.Line((LocalDate) row[1], new Id((Long) row[2]), (Posting) row[3], new Id((Long) row[4]), change, balance,
                    (String) row[6]));
        }
        var last = more ? rows.get(page.limit - 1) : null;
        return new StatementView(new Id(poolId), account, opening, lines, balance, last == null ? null
                : new Cursor(last[1].toString(), (Long) last[0]).toString());
    }

    public TrialBalance trial(LocalDate date, Long poolId) {
        if (poolId != null) access.requireRead(store.pool(poolId));
        var day = Days.checked(date, "date", clock.today());
        var reach = access.reach();
        var query = reach.bind(db.createQuery("select e.account, sum(case when e.side = 1 then e.amount else 0 end), sum(case when e.side = -1 then e.amount "
                + "else 0 end) from JournalEntry e join Journal j on j.id = e.journalId join FundPool p on p.id = e.poolId where j.postedOn <= :day and "
                + reach.condition("p.divisionPath", "p.id") + (poolId == null ? "" : " and p.id = :pool") + " group by e.account", Object[].class));
        query.setParameter("day", day);
        if (poolId != null) query.setParameter("pool", poolId);
        var rows = query.getResultList().stream().map(row -> row((AccountKind) row[0], fen(row[1]), fen(row[2])))
                .sorted(java.util.Comparator.comparing(TrialBalance.Row::account)).toList();
        return new TrialBalance(day, Id.of(poolId), rows, rows.stream().mapToLong(TrialBalance.Row::balanceFen).sum());
    }

    private static TrialBalance.Row row(AccountKind account, long in, long out) {
        return new TrialBalance.Row(account, in, out, in - out);
    }

    private long sumBefore(long poolId, AccountKind account, LocalDate day, long entry) {
        return fen(db.createQuery(BEFORE, Object.class).setParameter("pool", poolId).setParameter("account", account).setParameter("day", day)
                .setParameter("entry", entry).getSingleResult());
    }

    private static LocalDate day(Cursor cursor) {
        try {
            return Days.checked(LocalDate.parse(cursor.key()), "cursor", null);
        } catch (java.time.format.DateTimeParseException nonsense) {
            throw CommonProblem.MALFORMED.refuse().at("cursor", "field.malformed");
        }
    }

    private static long fen(Object sum) {
        return sum instanceof Money money ? money.fen() : ((Number) sum).longValue();
    }
}
