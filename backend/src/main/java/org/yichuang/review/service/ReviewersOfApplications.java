package org.yichuang.review.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.yichuang.application.ApplicationViewers;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Role;

/**
 * Who reads an application's file because they judge it: a reviewer with a live sheet who has declared that nothing
 * stands against it, and the chair of the panel. Whoever is recused reads nothing any more.
 */
@ApplicationScoped
class ReviewersOfApplications implements ApplicationViewers {
    private final EntityManager db;
    private final Caller caller;

    ReviewersOfApplications(EntityManager db, Caller caller) {
        this.db = db;
        this.caller = caller;
    }

    @Override
    public boolean mayRead(long applicationId) {
        if (caller.has(Role.REVIEWER)) {
            return !db.createQuery("""
                    select 1 from ScoreSheet s join Reviewer r on r.id = s.reviewerId join PanelSeat p on p.roundId = s.roundId and p.reviewerId = r.id
                    where s.applicationId = :application and s.status <> 'VOID' and r.accountId = :account and p.status = 'CLEAR'""", Integer.class)
                    .setParameter("application", applicationId).setParameter("account", caller.accountId()).setMaxResults(1).getResultList().isEmpty();
        }
        if (!caller.has(Role.PANEL_CHAIR)) return false;
        return db.createQuery("select distinct r.divisionPath from ScoreSheet s join ReviewRound r on r.id = s.roundId where s.applicationId = :application", String.class)
                .setParameter("application", applicationId).getResultList().stream().anyMatch(path -> caller.reach(Role.PANEL_CHAIR).coversDivision(path));
    }
}
