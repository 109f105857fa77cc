package org.yichuang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yichuang.audit.domain.AuditContent;
import org.yichuang.audit.domain.AuditEntry;
import org.yichuang.audit.domain.AuditPending;
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
    private final SubjectRegions regions;
    private final Instance<AuditCallers> callers;

    AuditTrail(EntityManager db, Actor actor, BusinessClock business, SystemClock system, SubjectRegions regions,
               Instance<AuditCallers> callers) {
        this.db = db;
        this.actor = actor;
        this.business = business;
        this.system = system;
        this.regions = regions;
        this.callers = callers;
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
        var entry = new AuditEntry(subject, action, from, to, actor, home(subject), business.now(), system.now(), hidden.commitment());
        db.persist(entry);
        db.persist(hidden.beside(entry));
        db.persist(new AuditPending(entry.id()));
    }

    /** Where the subject is at home; else where the person who acts works. */
    private String home(Subject subject) {
        return regions.pathOf(subject)
                .or(() -> callers.stream().findFirst().flatMap(AuditCallers::regionOfWriter)).orElse(null);
    }
}
