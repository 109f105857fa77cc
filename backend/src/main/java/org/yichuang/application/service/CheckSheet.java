package org.yichuang.application.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.yichuang.application.domain.Application;
import org.yichuang.application.domain.ApplicationCheck;
import org.yichuang.application.domain.CheckOutcome;
import org.yichuang.application.domain.CheckStage;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.time.BusinessClock;

/** The lines of the check sheet, oldest first. */
@ApplicationScoped
class CheckSheet {
    private final EntityManager db;
    private final Actor actor;
    private final BusinessClock clock;

    CheckSheet(EntityManager db, Actor actor, BusinessClock clock) {
        this.db = db;
        this.actor = actor;
        this.clock = clock;
    }

    List<ApplicationCheck> lines(long id) {
        return db.createQuery("from ApplicationCheck where applicationId = :id order by id", ApplicationCheck.class).setParameter("id", id).getResultList();
    }

    /** The refusal that stands, if the last word was one. */
    Optional<ApplicationCheck> lastRefusal(long id) {
        return lines(id).stream().filter(line -> line.outcome() == CheckOutcome.REFUSE).reduce((former, later) -> later);
    }

    /** The bureau has recognised the proposal beyond the shares. */
    boolean isRecognised(long id) {
        return lines(id).stream().anyMatch(ApplicationCheck::recognised);
    }

    ApplicationCheck add(Application application, CheckStage stage, CheckOutcome outcome, String words, Long gateAnswerId, String withoutOpinion,
                         boolean recognised) {
        var line = new ApplicationCheck(application, stage, outcome, words, gateAnswerId, withoutOpinion, recognised, actor.accountId(), actor.name(),
                clock.now());
        db.persist(line);
        db.flush();
        return line;
    }
}
