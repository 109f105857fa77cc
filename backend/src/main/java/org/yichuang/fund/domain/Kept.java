package org.yichuang.fund.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.yichuang.fund.FeeKind;
import org.yichuang.fund.Purpose;
import org.yichuang.kernel.problem.CommonProblem;

/** What the balance rows were opened for; it never changes. */
@ApplicationScoped
public class Kept {
    private final EntityManager db;

    Kept(EntityManager db) {
        this.db = db;
    }

    /** @param fullTags with call, project and fee, as all journals of the award carry them */
    public record Award(long poolId, Dimensions fullTags) { }

    public record Tranche(Award award, long payeeId, Dimensions fullTags) { }

    public Award award(long awardId) {
        var row = row("SELECT pool_id, call_id, project_id, fee_kind FROM award_balance WHERE award_id = :id", awardId);
        return new Award(number(row[0]), new Dimensions(number(row[1]), number(row[2]), awardId, null, null, null,
                row[3] == null ? null : FeeKind.valueOf((String) row[3])));
    }

    public Tranche tranche(long trancheId) {
        var row = row("SELECT award_id, payee_id FROM tranche_balance WHERE tranche_id = :id", trancheId);
        var award = award(number(row[0]));
        return new Tranche(award, number(row[1]), award.fullTags().tranche(trancheId, number(row[1])));
    }

    public long poolOfReceipt(long receiptId) {
        return number(row("SELECT pool_id, direction FROM receipt_balance WHERE receipt_id = :id", receiptId)[0]);
    }

    public static Dimensions tags(Purpose purpose) {
        return new Dimensions(purpose.callId(), null, null, null, null, null, purpose.feeKind());
    }

    private Object[] row(String sql, long id) {
        List<?> found = db.createNativeQuery(sql, Object[].class).setParameter("id", id).getResultList();
        if (found.isEmpty()) throw CommonProblem.NOT_FOUND.refuse();
        return (Object[]) found.get(0);
    }

    private static Long number(Object cell) {
        return cell == null ? null : ((Number) cell).longValue();
    }
}
