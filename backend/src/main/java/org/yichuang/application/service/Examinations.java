package org.yichuang.application.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.yichuang.application.ApplicationProblem;
import org.yichuang.application.domain.Application;
import org.yichuang.application.domain.Examination;
import org.yichuang.gate.GateAnswer;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.time.BusinessClock;

/** What officers found out about conditions that no register could tell (ADR 1 and 5). It counts for what was handed in, not for the next time. */
@ApplicationScoped
class Examinations {
    private final EntityManager db;
    private final Submissions submissions;
    private final Actor actor;
    private final BusinessClock clock;

    Examinations(EntityManager db, Submissions submissions, Actor actor, BusinessClock clock) {
        this.db = db;
        this.submissions = submissions;
        this.actor = actor;
        this.clock = clock;
    }

    List<Examination> of(long applicationId) {
        return submissions.last(applicationId).map(last -> db.createQuery("from Examination where submissionId = :submission order by id", Examination.class)
                .setParameter("submission", last.id()).getResultList()).orElse(List.of());
    }

    /** What has become known meanwhile needs nobody's word and is left out. */
    void enter(Application application, GateAnswer answer, List<Examined> found) {
        var submission = submissions.last(application.id()).orElseThrow();
        Eligibility.toExamine(answer).forEach(finding -> found.stream()
                .filter(one -> one.ruleId().equals(finding.condition().ruleId()) && one.party().equals(finding.condition().party())).findFirst()
                .ifPresent(one -> db.persist(new Examination(submission, answer.id(), finding, one.words().strip(), actor, clock.now()))));
        db.flush();
    }

    void requireAll(Application application, GateAnswer answer) {
        var done = of(application.id());
        var open = Eligibility.toExamine(answer).stream().filter(finding -> done.stream().noneMatch(one -> one.concerns(finding))).toList();
        if (open.isEmpty()) return;
        var refusal = ApplicationProblem.NOT_EXAMINED.with("conditions", open.stream().map(finding -> finding.condition().label()).toList());
        open.forEach(finding -> refusal.at("/examined/" + finding.condition().ruleId() + "/" + finding.condition().party(), "examined.missing"));
        throw refusal;
    }
}
