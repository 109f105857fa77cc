package org.yichuang.gate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.yichuang.gate.domain.WaiverStatus;
import org.yichuang.kernel.step.Subject;

/** Which waiver counts now: of this gate, for this subject and rule, neither withdrawn nor at its end. */
@ApplicationScoped
public class WaiversInForce {
    private final EntityManager db;

    WaiversInForce(EntityManager db) {
        this.db = db;
    }

    public Optional<Long> find(String gate, Subject about, String ruleId, Instant now) {
        return db.createQuery("""
                select w.id from Waiver w where w.subjectKind = :kind and w.subjectId = :id and w.gate = :gate and w.ruleId = :rule
                and w.status = :status and w.endsAt > :now order by w.id desc""", Long.class)
                .setParameter("kind", about.kind()).setParameter("id", about.id()).setParameter("gate", gate).setParameter("rule", ruleId)
                .setParameter("status", WaiverStatus.IN_FORCE).setParameter("now", now).setMaxResults(1).getResultList().stream().findFirst();
    }
}
