package org.yichuang.application.service;

import jakarta.persistence.EntityManager;
import java.util.Map;
import org.yichuang.application.ApplicationProblem;
import org.yichuang.application.ApplicationStatus;
import org.yichuang.application.domain.VillageOpinion;
import org.yichuang.audit.AuditTrail;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;

/** The village or community says what it thinks of an application, once each time it was handed in, before the township checks it. */
@UseCase
public class OpinionService {
    private final EntityManager db;
    private final ApplicationAccess access;
    private final Submissions submissions;
    private final Opinions opinions;
    private final Replies replies;
    private final AuditTrail audit;
    private final Actor actor;
    private final BusinessClock clock;

    OpinionService(EntityManager db, ApplicationAccess access, Submissions submissions, Opinions opinions, Replies replies, AuditTrail audit, Actor actor,
                   BusinessClock clock) {
        this.db = db;
        this.access = access;
        this.submissions = submissions;
        this.opinions = opinions;
        this.replies = replies;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    public OpinionView give(long id, RequestKey key, GiveOpinion given) {
        return replies.replayOr(key, "speakForVillage", Map.of("application", new Id(id), "body", given), OpinionView.class, () -> {
            var application = access.held(id);
            if (!access.isVillage(application)) throw CommonProblem.FORBIDDEN.refuse();
            if (application.status() != ApplicationStatus.SUBMITTED) throw ApplicationProblem.NO_OPINION_NOW.with("status", application.status());
            var submission = submissions.last(id).orElseThrow();
            if (opinions.on(submission).isPresent()) throw ApplicationProblem.OPINION_GIVEN.refuse();
            var opinion = new VillageOpinion(submission, given.inFavour(), given.words().strip(), actor, clock.now());
            db.persist(opinion);
            audit.record(application.subject(), "village-opinion", Map.of("inFavour", given.inFavour(), "words", opinion.words()));
            return OpinionView.of(opinion);
        });
    }
}
