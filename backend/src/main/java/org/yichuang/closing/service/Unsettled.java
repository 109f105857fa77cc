package org.yichuang.closing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.yichuang.closing.SettlementStatus;
import org.yichuang.closing.domain.RefundStore;
import org.yichuang.closing.domain.Settlement;
import org.yichuang.kernel.id.Id;
import org.yichuang.organisation.ExitObstacle;
import org.yichuang.organisation.ExitObstacles;

/** An organisation whose last account is open or that owes money cannot leave. */
@ApplicationScoped
class Unsettled implements ExitObstacles {
    private final EntityManager db;
    private final RefundStore refunds;

    Unsettled(EntityManager db, RefundStore refunds) {
        this.db = db;
        this.refunds = refunds;
    }

    @Override
    public List<ExitObstacle> of(long organisationId) {
        var open = db.createQuery("from Settlement where status = :open and (implementerId = :id or hostId = :id) order by id", Settlement.class)
                .setParameter("open", SettlementStatus.OPEN).setParameter("id", organisationId).getResultList().stream()
                .map(one -> new ExitObstacle(ExitObstacle.Kind.OPEN_SETTLEMENT, new Id(one.projectId()), one.projectTitle()));
        var owed = refunds.owedBy(organisationId).stream()
                .map(one -> new ExitObstacle(ExitObstacle.Kind.OPEN_REFUND, new Id(one.id()), one.number()));
        return Stream.concat(open, owed).toList();
    }
}
