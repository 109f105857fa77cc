package org.yichuang.closing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.yichuang.award.ProjectSummary;
import org.yichuang.call.rules.SanctionRules;
import org.yichuang.call.rules.SanctionRules.Ground;
import org.yichuang.call.rules.SanctionRules.Sanction;
import org.yichuang.closing.domain.Ban;
import org.yichuang.closing.domain.Refund;
import org.yichuang.kernel.time.BusinessClock;

/** What a rule book attaches to a grade, to the ground of a termination and to a refund that is overdue: bans with their terms. */
@ApplicationScoped
class Sanctions {
    private final EntityManager db;
    private final BusinessClock clock;

    Sanctions(EntityManager db, BusinessClock clock) {
        this.db = db;
        this.clock = clock;
    }

    void forGrade(ProjectSummary project, String gradeKey, int months) {
        ban(project.implementerId(), project.id(), "grade-" + gradeKey.toLowerCase(Locale.ROOT), clock.today(), months);
    }

    void forTermination(ProjectSummary project, Sanction sanction) {
        ban(project.implementerId(), project.id(), name(sanction.ground()), clock.today(), sanction.banMonths());
    }

    /** From the first day on which it was late, for whoever carried the project out and whoever owes the money. */
    void forOverdue(Refund refund, SanctionRules rules) {
        rules.of(Ground.REFUND_OVERDUE).filter(Sanction::bans).ifPresent(sanction -> Stream.of(refund.implementerId(), refund.debtorId()).distinct().sorted()
                .filter(id -> isNew(id, refund.projectId(), name(sanction.ground())))
                .forEach(id -> ban(id, refund.projectId(), name(sanction.ground()), refund.dueOn().plusDays(1), sanction.banMonths())));
    }

    private boolean isNew(long organisationId, long projectId, String ground) {
        return db.createQuery("select count(b) from Ban b where b.organisationId = :organisation and b.projectId = :project and b.ground = :ground", Long.class)
                .setParameter("organisation", organisationId).setParameter("project", projectId).setParameter("ground", ground).getSingleResult() == 0;
    }

    private void ban(long organisationId, long projectId, String ground, LocalDate from, int months) {
        db.persist(new Ban(organisationId, projectId, ground, from, months));
    }

    private static String name(Ground ground) {
        return "sanction-" + ground.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
