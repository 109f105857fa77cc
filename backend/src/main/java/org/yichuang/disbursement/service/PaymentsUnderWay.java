package org.yichuang.disbursement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import org.yichuang.award.Projects;
import org.yichuang.disbursement.PaymentStatus;
import org.yichuang.disbursement.domain.Payment;
import org.yichuang.kernel.id.Id;
import org.yichuang.organisation.ExitObstacle;
import org.yichuang.organisation.ExitObstacles;

/** An organisation cannot leave while the bank has an order for it that nobody knows the end of. */
@ApplicationScoped
class PaymentsUnderWay implements ExitObstacles {
    private final EntityManager db;
    private final Projects projects;

    PaymentsUnderWay(EntityManager db, Projects projects) {
        this.db = db;
        this.projects = projects;
    }

    @Override
    public List<ExitObstacle> of(long organisationId) {
        var open = Arrays.stream(PaymentStatus.values()).filter(PaymentStatus::isOpen).toList();
        return db.createQuery("from Payment where status in :open and (implementerId = :id or hostId = :id) order by id", Payment.class)
                .setParameter("open", open).setParameter("id", organisationId).getResultList().stream()
                .map(one -> new ExitObstacle(ExitObstacle.Kind.OPEN_PAYMENT, new Id(one.projectId()), projects.require(one.projectId()).title())).toList();
    }
}
