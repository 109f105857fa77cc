package org.yichuang.application.service;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.yichuang.application.ApplicationProblem;
import org.yichuang.application.ApplicationStatus;
import org.yichuang.application.RefusalObjectionStatus;
import org.yichuang.application.domain.Application;
import org.yichuang.application.domain.CheckOutcome;
import org.yichuang.application.domain.CheckStage;
import org.yichuang.application.domain.RefusalObjection;
import org.yichuang.audit.AuditTrail;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.tx.UseCase;

/** The applicant objects to a refusal within the days of the rule book; another officer than the one who refused decides. */
@UseCase
public class ObjectionService {
    private final EntityManager db;
    private final ApplicationAccess access;
    private final CheckSheet sheet;
    private final RefusalObjections objections;
    private final Eligibility eligibility;
    private final Examinations examinations;
    private final ApplicationFactsReading facts;
    private final Transitions transitions;
    private final Replies replies;
    private final AuditTrail audit;
    private final Actor actor;

    ObjectionService(EntityManager db, ApplicationAccess access, CheckSheet sheet, RefusalObjections objections, Eligibility eligibility,
                     Examinations examinations, ApplicationFactsReading facts, Transitions transitions, Replies replies, AuditTrail audit, Actor actor) {
        this.db = db;
        this.access = access;
        this.sheet = sheet;
        this.objections = objections;
        this.eligibility = eligibility;
        this.examinations = examinations;
        this.facts = facts;
        this.transitions = transitions;
        this.replies = replies;
        this.audit = audit;
        this.actor = actor;
    }

    /** @param receivedAt when the command reached the server */
    public RefusalObjectionView raise(long id, RequestKey key, RaiseObjection given, Instant receivedAt) {
        return replies.replayOr(key, "objectToRefusal", Map.of("application", new Id(id), "body", given), RefusalObjectionView.class, () -> {
            var application = access.held(id);
            if (!access.isOwner(application)) throw CommonProblem.FORBIDDEN.refuse();
            var refusal = sheet.lastRefusal(id).filter(line -> application.status() == ApplicationStatus.INELIGIBLE)
                    .orElseThrow(() -> ApplicationProblem.NOTHING_TO_OBJECT.with("status", application.status()));
            if (objections.against(refusal).isPresent()) throw ApplicationProblem.OBJECTION_RAISED.refuse();
            var until = objections.until(id, refusal);
            if (!receivedAt.isBefore(until)) throw ApplicationProblem.OBJECTION_LATE.with("until", until);
            var objection = new RefusalObjection(application, refusal, given.words().strip(), actor, receivedAt);
            db.persist(objection);
            audit.record(application.subject(), "object-to-refusal", Map.of("objection", objection.id(), "words", objection.words()));
            return RefusalObjectionView.of(objection);
        });
    }

    public List<RefusalObjectionView> list(long id) {
        access.readable(id);
        return objections.of(id).stream().map(RefusalObjectionView::of).toList();
    }

    /** Upheld, the application stands where that check would have brought it by passing it. */
    public RefusalObjectionView decide(long id, long objectionId, RequestKey key, DecideObjection given) {
        return replies.replayOr(key, "decideRefusalObjection", Map.of("objection", new Id(objectionId), "body", given), RefusalObjectionView.class, () -> {
            var application = access.held(id);
            var objection = db.find(RefusalObjection.class, objectionId, LockModeType.PESSIMISTIC_WRITE);
            if (objection == null || objection.applicationId() != id) throw CommonProblem.NOT_FOUND.refuse();
            if (!access.isHandler(application)) throw CommonProblem.FORBIDDEN.refuse();
            if (objection.status() != RefusalObjectionStatus.RECEIVED) throw ApplicationProblem.OBJECTION_DECIDED.with("status", objection.status());
            objection.decidedBy(actor);
            transitions.move(objection, given.upheld() ? RefusalObjectionStatus.UPHELD : RefusalObjectionStatus.REJECTED, given.words().strip());
            if (given.upheld()) goOn(application, given);
            db.flush();
            return RefusalObjectionView.of(objection);
        });
    }

    private void goOn(Application application, DecideObjection given) {
        var stage = sheet.lastRefusal(application.id()).orElseThrow().stage();
        var answer = eligibility.admit(application);
        examinations.enter(application, answer, given.found());
        if (stage == CheckStage.BUREAU) examinations.requireAll(application, answer);
        transitions.move(application, stage.after(CheckOutcome.PASS), given.words().strip());
        // Whoever upholds the objection recognises the proposal that was refused.
        boolean recognised = stage == CheckStage.BUREAU && facts.goesBeyondShares(application.id());
        sheet.add(application, stage, CheckOutcome.PASS, given.words().strip(), answer.id(), null, recognised);
    }
}
