package org.yichuang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yichuang.audit.domain.AuditContent;
import org.yichuang.audit.domain.AuditEntry;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.step.Transitioned;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;

/** The door of the record: transitions arrive by themselves, everything else that matters is written down by hand. */
@ApplicationScoped
public class AuditTrail {
    private final EntityManager db;
    private final Actor actor;
    private final BusinessClock business;
    private final SystemClock system;

    AuditTrail(EntityManager db, Actor actor, BusinessClock business, SystemClock system) {
        this.db = db;
        this.actor = actor;
        this.business = business;
        this.system = system;
    }

    /** @param content what is not public: reasons, amounts of drafts, old and new values */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Subject subject, String action, Map<String, ?> content) {
        append(subject, action, null, null, content);
    }

    void onTransition(@Observes Transitioned step) {
        var content = new LinkedHashMap<String, Object>();
        if (step.reason() != null) content.put("reason", step.reason());
        append(step.subject(), "transition", step.from(), step.to(), content);
    }

    private void append(Subject subject, String action, String from, String to, Map<String, ?> content) {
        var hidden = AuditContent.of(content);
        var entry = new AuditEntry(subject, action, from, to, actor, business.now(), system.now(), hidden.commitment());
        db.persist(entry);
        db.persist(hidden.beside(entry));
    }
}
