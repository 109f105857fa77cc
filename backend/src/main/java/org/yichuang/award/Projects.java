package org.yichuang.award;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yichuang.award.domain.AgreementStore;
import org.yichuang.award.domain.FrozenBudget;
import org.yichuang.award.domain.Project;
import org.yichuang.award.domain.ProjectStore;
import org.yichuang.award.domain.Termination;
import org.yichuang.call.rules.SanctionRules.Ground;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;

/** The door: what stages above may ask about projects, and the steps of a project's life that they know the time for. */
@UseCase
public class Projects {
    private final ProjectStore store;
    private final AgreementStore agreements;
    private final Transitions transitions;
    private final BusinessClock clock;

    Projects(ProjectStore store, AgreementStore agreements, Transitions transitions, BusinessClock clock) {
        this.store = store;
        this.agreements = agreements;
        this.transitions = transitions;
        this.clock = clock;
    }

    /** Refuses with 404 when there is none. */
    public ProjectSummary require(long id) {
        return store.find(id).map(Project::summary).orElseThrow(CommonProblem.NOT_FOUND::refuse);
    }

    public Map<Long, ProjectSummary> summaries(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        return store.all(ids).stream().map(Project::summary).collect(Collectors.toMap(ProjectSummary::id, Function.identity()));
    }

    public Optional<ProjectSummary> ofAward(long awardLineId) {
        return store.ofAward(awardLineId).map(Project::summary);
    }

    public List<ProjectSummary> ofCall(long callId) {
        return store.ofCall(callId).stream().map(Project::summary).toList();
    }

    /** Every project of an organisation, as implementer or as host. */
    public List<ProjectSummary> of(long organisationId) {
        return store.of(organisationId).stream().map(Project::summary).toList();
    }

    /** Why a project was ended before its time; empty for one that was not, and where nobody gave notice of it. */
    public Optional<Ground> terminatedFor(long id) {
        return store.terminations(id).stream().filter(one -> Termination.TERMINATED.equals(one.outcome())).map(Termination::ground).findFirst();
    }

    /** The budget with all its versions; a claim names the version it is made under. */
    public ProjectBudget budget(long id) {
        return new ProjectBudget(id, store.budgets(id).stream().map(FrozenBudget::version).toList());
    }

    /** The plan as it stands now. */
    public AgreedPlan plan(long id) {
        var plans = store.plans(id);
        return plans.get(plans.size() - 1).plan().withBudget(budget(id).current().lines());
    }

    /** The parts of the grant as the agreement names them. */
    public List<PlannedTranche> tranches(long id) {
        return agreements.find(require(id).agreementId()).orElseThrow().tranches();
    }

    /** A stage above takes the project a step on in its life; the row is held until the transaction ends. */
    public void step(long id, ProjectStatus to, String reason) {
        transitions.move(store.lock(id), to, reason);
    }

    /** The final evaluation is concluded. */
    public void close(long id, String gradeKey, String reason) {
        var project = store.lock(id);
        transitions.move(project, ProjectStatus.CLOSED, reason);
        project.graded(gradeKey, clock.now());
    }
}
