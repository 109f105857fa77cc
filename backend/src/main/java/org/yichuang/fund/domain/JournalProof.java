package org.yichuang.fund.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yichuang.fund.Posting;

/** Looks for journals that break the rules of the books, and for sums and limits across balance rows that do not hold. */
@ApplicationScoped
public class JournalProof {
    private static final int MOST = 200;
    private static final String TABLE = Arrays.stream(Posting.values()).map(posting -> "(j.posting = '" + posting
            + "' AND e.account = CASE WHEN (e.side = -1) "
            + "= (j.reverses_id IS NULL) THEN '" + posting.from() + "' ELSE '" + posting.to() + "' END)").collect(Collectors.joining(" OR "));
    private static final String USES = "available_fen + reserved_fen + committed_fen + payable_fen + in_transit_fen + paid_fen";
    private static final String MEANS = "appropriated_fen + moved_fen - withdrawn_fen + restored_fen - lapsed_fen";
    private final EntityManager db;

    JournalProof(EntityManager db) {
        this.db = db;
    }

    /** Each query answers with subject, expected, found and pool for every fault, and with nothing when all is well. */
    private static Map<String, ProofRule> queries() {
        var all = new LinkedHashMap<String, ProofRule>();
        all.put("""
                SELECT j.id, 2, COUNT(e.id), j.from_pool_id FROM journal j LEFT JOIN journal_entry e ON e.journal_id = j.id
                GROUP BY j.id, j.from_pool_id HAVING COUNT(e.id) <> 2""", ProofRule.TWO_ENTRIES);
        all.put("SELECT e.journal_id, 0, SUM(e.change_fen), MIN(e.pool_id) FROM journal_entry e GROUP BY e.journal_id HAVING SUM(e.change_fen) <> 0", ProofRule.ZERO_SUM);
        all.put("SELECT e.journal_id, 1, 0, e.pool_id FROM journal_entry e JOIN journal j ON j.id = e.journal_id WHERE NOT (" + TABLE
                + ")", ProofRule.POSTING_TABLE);
        all.put("""
                SELECT MIN(id), 1, COUNT(*), MIN(from_pool_id) FROM journal GROUP BY posting, source_kind, source_id, attempt HAVING COUNT(*) > 1""",
                ProofRule.POSTED_ONCE);
        all.put("""
                SELECT r.id, o.amount_fen, r.amount_fen, r.from_pool_id FROM journal r JOIN journal o ON o.id = r.reverses_id
                WHERE o.posting <> r.posting OR o.amount_fen <> r.amount_fen OR o.reverses_id IS NOT NULL
                OR o.from_pool_id <> r.to_pool_id OR o.to_pool_id <> r.from_pool_id""", ProofRule.REVERSAL);
        for (var figure : List.of(Figure.COMMITTED, Figure.PAYABLE, Figure.IN_TRANSIT, Figure.PAID, Figure.RELEASED, Figure.RETURNED)) {
            all.put(sums("pool_balance", "pool_id", "award_balance", figure, "p.pool_id"), ProofRule.AWARDS_OF_POOL);
            if (figure.isOn(Level.TRANCHE)) all.put(sums("award_balance", "award_id", "tranche_balance", figure, "p.pool_id"),
                    ProofRule.TRANCHES_OF_AWARD);
        }
        all.put("SELECT pool_id, " + MEANS + ", " + USES + ", pool_id FROM pool_balance WHERE " + MEANS + " <> " + USES
                + " OR available_fen < 0 OR reserved_fen < 0",
                ProofRule.LIMIT);
        all.put("SELECT award_id, granted_fen, paid_fen - returned_fen, pool_id FROM award_balance WHERE paid_fen - returned_fen > granted_fen",
                ProofRule.LIMIT);
        all.put("""
                SELECT o.id, o.amount_fen, 0, o.pool_id FROM fund_order o WHERE o.status = 'APPROVED' AND NOT EXISTS (SELECT 1 FROM journal j
                WHERE j.id = o.journal_id AND j.source_kind = 'fund-order' AND j.source_id = o.id AND j.amount_fen = o.amount_fen)""", ProofRule.ORDER);
        all.put("""
                SELECT j.id, 0, j.amount_fen, j.from_pool_id FROM journal j WHERE j.source_kind = 'fund-order' AND NOT EXISTS
                (SELECT 1 FROM fund_order o WHERE o.journal_id = j.id AND o.status = 'APPROVED')""", ProofRule.ORDER);
        return all;
    }

    private static String sums(String table, String key, String parts, Figure figure, String pool) {
        return "SELECT p.%2$s, p.%4$s, coalesce(SUM(c.%4$s), 0), %5$s FROM %1$s p LEFT JOIN %3$s c ON c.%2$s = p.%2$s GROUP BY p.%2$s, p.%4$s, %5$s HAVING p.%4$s <> coalesce(SUM(c.%4$s), 0)"
                .formatted(table, key, parts, figure.column(), pool);
    }

    public List<ProofFault> faults() {
        var faults = new ArrayList<ProofFault>();
        queries().forEach((sql, rule) -> {
            List<?> found = db.createNativeQuery(sql, Object[].class).setMaxResults(MOST).getResultList();
            for (var one : found) {
                var row = (Object[]) one;
                faults.add(new ProofFault(rule, number(row[0]), null, number(row[1]), number(row[2]), number(row[3])));
            }
        });
        return faults;
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
