package org.yichuang.fund.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yichuang.fund.AccountKind;
import org.yichuang.fund.Posting;

/** Compares every balance row with what the journals sum up to. The sums follow from the posting table, so they cannot drift from it. */
@ApplicationScoped
public class BalanceProof {
    private static final int MOST = 200;
    private final EntityManager db;

    BalanceProof(EntityManager db) {
        this.db = db;
    }

    public List<ProofFault> faults() {
        var faults = new ArrayList<ProofFault>();
        for (var level : Level.values()) {
            faults.addAll(differing(level));
            faults.addAll(missing(level));
        }
        return faults;
    }

    private List<ProofFault> differing(Level level) {
        var figures = Arrays.stream(Figure.values()).filter(figure -> figure.isOn(level)).toList();
        var shown = figures.stream().map(f -> ", b." + f.column() + ", coalesce(s." + f.column() + ", 0)").collect(Collectors.joining());
        var sums = figures.stream().map(f -> ", SUM(CASE WHEN " + counted(f) + " THEN e.change_fen ELSE 0 END) AS " + f.column())
                .collect(Collectors.joining());
        var differ = figures.stream().map(f -> "b." + f.column() + " <> coalesce(s." + f.column() + ", 0)").collect(Collectors.joining(" OR "));
        var sql = "SELECT b." + level.key() + ", " + pool(level) + shown + " FROM " + level.table() + " b LEFT JOIN (SELECT " + owner(level)
                + " AS owner"
                + sums + " FROM journal_entry e JOIN journal j ON j.id = e.journal_id GROUP BY " + owner(level) + ") s ON s.owner = b." + level.key()
                + " WHERE " + differ + " ORDER BY 1";
        var rule = ProofRule.valueOf(level.name() + "_BALANCE");
        var faults = new ArrayList<ProofFault>();
        for (var row : rows(sql)) {
            for (int i = 0; i < figures.size(); i++) {
                long found = number(row[2 + 2 * i]);
                long expected = number(row[3 + 2 * i]);
                if (found != expected) faults.add(new ProofFault(rule, number(row[0]), figures.get(i), expected, found, (Long) row[1]));
            }
        }
        return faults;
    }

    private List<ProofFault> missing(Level level) {
        var sql = "SELECT " + owner(level) + ", MIN(e.pool_id) FROM journal_entry e JOIN journal j ON j.id = e.journal_id WHERE " + owner(level)
                + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + level.table() + " b WHERE b." + level.key() + " = " + owner(level) + ") GROUP BY 1";
        return rows(sql).stream().map(row -> new ProofFault(ProofRule.BALANCE_MISSING, number(row[0]), null, 1, 0, (Long) row[1])).toList();
    }

    /** Which entries a figure counts: those of its account, or the taking side of the postings that count it up. */
    private static String counted(Figure figure) {
        var accounts = Arrays.stream(AccountKind.values()).filter(kind -> kind.figure() == figure).map(kind -> "e.account = '" + kind + "'");
        var postings = Arrays.stream(Posting.values()).filter(posting -> posting.to().figure() != figure && posting.taking().containsKey(figure))
                .map(posting -> "(j.posting = '" + posting + "' AND e.account = '" + posting.to() + "')");
        return "(" + Stream.concat(accounts, postings).collect(Collectors.joining(" OR ")) + ")";
    }

    private static String owner(Level level) {
        return level == Level.POOL ? "e.pool_id" : "j." + level.key();
    }

    private static String pool(Level level) {
        return level == Level.TRANCHE ? "(SELECT a.pool_id FROM award_balance a WHERE a.award_id = b.award_id)" : "b.pool_id";
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql) {
        return (List<Object[]>) (List<?>) db.createNativeQuery(sql, Object[].class).setMaxResults(MOST).getResultList();
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
