package org.yichuang.award.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yichuang.award.AgreedPlan;
import org.yichuang.award.ProjectSummary;
import org.yichuang.award.Projects;
import org.yichuang.award.domain.ChangeRequest;
import org.yichuang.award.domain.Project;
import org.yichuang.award.domain.ProjectStore;
import org.yichuang.award.domain.Termination;
import org.yichuang.award.wire.ProjectView;
import org.yichuang.award.wire.ProjectView.Milestone;
import org.yichuang.award.wire.ProjectView.Step;
import org.yichuang.call.CallDirectory;
import org.yichuang.fund.Pools;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.organisation.OrganisationDirectory;

/** Puts together what a project's page shows. */
@ApplicationScoped
class ProjectViews {
    private final ProjectStore store;
    private final Projects projects;
    private final AwardAccess access;
    private final CallDirectory calls;
    private final OrganisationDirectory organisations;
    private final Pools pools;
    private final BusinessClock clock;

    ProjectViews(ProjectStore store, Projects projects, AwardAccess access, CallDirectory calls, OrganisationDirectory organisations, Pools pools,
                 BusinessClock clock) {
        this.store = store;
        this.projects = projects;
        this.access = access;
        this.calls = calls;
        this.organisations = organisations;
        this.pools = pools;
        this.clock = clock;
    }

    ProjectView of(Project project) {
        var one = project.summary();
        var plan = projects.plan(one.id());
        var terminations = store.terminations(one.id());
        var termination = terminations.isEmpty() ? null : terminations.get(terminations.size() - 1);
        var budgets = projects.budget(one.id()).versions().stream()
                .map(version -> new ProjectView.BudgetVersionView(version.number(), version.frozenAt(), Id.of(version.changeRequestId()), version.lines())).toList();
        return new ProjectView(new Id(one.id()), one.code(), new Id(one.agreementId()), new Id(one.callId()), calls.summary(one.callId()).title(),
                new Id(one.applicationId()), new Id(one.awardLineId()), one.title(), new Id(one.implementerId()), organisations.require(one.implementerId()).name(),
                Id.of(one.hostId()), one.hostId() == null ? null : organisations.require(one.hostId()).name(), one.grant().fen(), one.startsOn(), one.endsOn(),
                one.halfTime(), one.inForceAt(), one.status(), project.statusReason(), one.gradeKey(), one.gradedAt(), project.startBy(), project.startedOn(),
                project.isLateToStart(clock.today()), plan, milestones(plan, clock.today()), budgets, projects.tranches(one.id()), money(one), allowance(one),
                view(termination), may(project, termination), project.version());
    }

    private static List<Milestone> milestones(AgreedPlan plan, LocalDate today) {
        var all = new ArrayList<Milestone>();
        for (var step : plan.steps()) {
            var state = today.isAfter(step.to()) ? Milestone.State.DONE_BY_PLAN : today.isBefore(step.from()) ? Milestone.State.TO_COME : Milestone.State.NOW;
            all.add(new Milestone(all.size() + 1, step.from(), step.to(), step.work(), step.result(), step.place(), state));
        }
        return all;
    }

    private ProjectView.MoneyThread money(ProjectSummary one) {
        var figures = pools.award(one.awardLineId());
        return new ProjectView.MoneyThread(figures.granted().fen(), figures.committed().fen(), figures.payable().fen(), figures.inTransit().fen(),
                figures.paid().fen(), figures.released().fen(), figures.returned().fen());
    }

    private ProjectView.MoveAllowance allowance(ProjectSummary one) {
        var moved = store.changes(one.id()).stream().filter(change -> change.status().counts()).map(ChangeRequest::moved).reduce(Money.ZERO, Money::plus);
        var tolerance = calls.rulesOf(one.ruleBookId()).changes().tolerance();
        return new ProjectView.MoveAllowance(moved.fen(), tolerance, Math.max(0, one.grant().share(tolerance).minus(moved).fen()));
    }

    private static ProjectView.TerminationView view(Termination one) {
        return one == null ? null : new ProjectView.TerminationView(one.ground(), one.words(), one.noticedByName(), one.noticedAt(), one.statementBy(), one.statement(),
                one.statedAt(), one.outcome(), one.decisionWords(), one.decidedByName(), one.decidedAt());
    }

    private List<Step> may(Project project, Termination termination) {
        var may = new ArrayList<Step>();
        var one = project.summary();
        if (!one.status().isLive()) return may;
        boolean open = termination != null && termination.isOpen();
        if (access.isMember(one.implementerId(), one.hostId())) {
            if (project.startedOn() == null) may.add(Step.REPORT_START);
            may.add(Step.ASK_CHANGE);
            if (open && termination.statement() == null && access.isOwner(one.implementerId(), one.hostId())) may.add(Step.STATE_CASE);
        }
        if (!open && access.isOfficer(one.divisionPath(), one.implementerId(), one.hostId(), Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD)) may.add(Step.NOTICE_TERMINATION);
        if (open && access.isOfficer(one.divisionPath(), one.implementerId(), one.hostId(), Role.BUREAU_LEAD)) may.add(Step.DECIDE_TERMINATION);
        return may;
    }
}
