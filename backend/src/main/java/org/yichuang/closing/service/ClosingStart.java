package org.yichuang.closing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.yichuang.award.ProjectSummary;
import org.yichuang.award.Projects;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.SanctionRules.Sanction;
import org.yichuang.closing.domain.ClosingRules;
import org.yichuang.closing.domain.Settlement;
import org.yichuang.evaluation.ProjectGraded;
import org.yichuang.gate.SubjectLocks;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.step.Transitioned;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;

/** A project is graded or terminated: its settlement opens, and a ban begins where the grade or the ground of the termination brings one. */
@ApplicationScoped
class ClosingStart {
    private final EntityManager db;
    private final Projects projects;
    private final CallDirectory calls;
    private final ClosingRules rules;
    private final Sanctions sanctions;
    private final SubjectLocks locks;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;

    ClosingStart(EntityManager db, Projects projects, CallDirectory calls, ClosingRules rules, Sanctions sanctions, SubjectLocks locks,
                 WorkingCalendar calendar, BusinessClock clock) {
        this.db = db;
        this.projects = projects;
        this.calls = calls;
        this.rules = rules;
        this.sanctions = sanctions;
        this.locks = locks;
        this.calendar = calendar;
        this.clock = clock;
    }

    void graded(@Observes ProjectGraded graded) {
        var project = projects.require(graded.projectId());
        open(project, graded.gradeKey(), graded.lastTranche());
        calls.rulesOf(project.ruleBookId()).evaluation().grades().stream().filter(grade -> grade.key().equals(graded.gradeKey()) && grade.banMonths() > 0)
                .forEach(grade -> sanctions.forGrade(project, grade.key(), grade.banMonths()));
    }

    void terminated(@Observes Transitioned step) {
        if (!step.subject().kind().equals("project") || !step.to().equals("TERMINATED")) return;
        var project = projects.require(step.subject().id());
        open(project, null, false);
        projects.terminatedFor(project.id()).flatMap(ground -> calls.rulesOf(project.ruleBookId()).sanctions().of(ground)).filter(Sanction::bans)
                .ifPresent(sanction -> sanctions.forTermination(project, sanction));
    }

    private void open(ProjectSummary project, String gradeKey, boolean lastPart) {
        locks.hold(new Subject("organisation", project.implementerId()));
        db.persist(new Settlement(project, gradeKey, lastPart, calendar.periodAfter(clock.today(), rules.settleWithin()), clock.now()));
    }
}
