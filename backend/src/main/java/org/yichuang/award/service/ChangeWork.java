package org.yichuang.award.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.yichuang.award.AwardProblem;
import org.yichuang.award.ChangeItem;
import org.yichuang.award.ChangeStatus;
import org.yichuang.award.Projects;
import org.yichuang.award.domain.ChangeAssessment;
import org.yichuang.award.domain.ChangeClashes;
import org.yichuang.award.domain.ChangeRequest;
import org.yichuang.award.domain.FrozenBudget;
import org.yichuang.award.domain.FrozenPlan;
import org.yichuang.award.domain.Project;
import org.yichuang.award.domain.ProjectStore;
import org.yichuang.call.CallDirectory;
import org.yichuang.document.GeneratedDocuments;
import org.yichuang.gate.Gates;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.place.Divisions;

/** Measures a change by the rules and carries out what was noted or approved: new versions, never an edit of an old one. */
@ApplicationScoped
class ChangeWork {
    /** {@code /330604/330604002/330604002016/}: the first two belong to the township. */
    private static final int TOWNSHIP = 3;
    private final ProjectStore store;
    private final Projects projects;
    private final CallDirectory calls;
    private final Divisions divisions;
    private final OrganisationDirectory organisations;
    private final AgreementGate gate;
    private final Gates gates;
    private final SupplementPaperMaking papers;
    private final GeneratedDocuments documents;
    private final BusinessClock clock;

    ChangeWork(ProjectStore store, Projects projects, CallDirectory calls, Divisions divisions, OrganisationDirectory organisations, AgreementGate gate, Gates gates,
               SupplementPaperMaking papers, GeneratedDocuments documents, BusinessClock clock) {
        this.store = store;
        this.projects = projects;
        this.calls = calls;
        this.divisions = divisions;
        this.organisations = organisations;
        this.gate = gate;
        this.gates = gates;
        this.papers = papers;
        this.documents = documents;
        this.clock = clock;
    }

    /** What does not go together, by what waits for a decision now. */
    ChangeClashes clashes(Project project) {
        var waiting = store.changes(project.id()).stream().filter(one -> one.status() == ChangeStatus.SUBMITTED)
                .map(one -> new ChangeClashes.Waiting(one.number(), one.items())).toList();
        return new ChangeClashes(calls.rulesOf(project.summary().ruleBookId()).changes(), waiting);
    }

    /** @param itself a request that is already counted; null for a new one */
    ChangeAssessment assess(Project project, List<ChangeItem> items, ChangeRequest itself) {
        var summary = project.summary();
        var township = township(summary.divisionPath());
        return new ChangeAssessment(calls.rulesOf(summary.ruleBookId()), calls.summary(summary.callId()).fiscalYear(), store.plans(project.id()).get(0).plan(),
                projects.plan(project.id()), summary.grant(), movedBefore(project.id(), itself), code -> township(divisions.require(code, clock.today()).path()).equals(township)).take(items);
    }

    private Money movedBefore(long projectId, ChangeRequest itself) {
        return store.changes(projectId).stream().filter(one -> one.status().counts() && one != itself).map(ChangeRequest::moved).reduce(Money.ZERO, Money::plus);
    }

    private static String township(String path) {
        var parts = path.split("/");
        return parts.length > TOWNSHIP ? parts[TOWNSHIP - 1] : parts[parts.length - 1];
    }

    void apply(Project project, ChangeRequest request, ChangeAssessment found) {
        var before = projects.plan(project.id());
        var after = found.plan();
        var now = clock.now();
        if (!after.budget().equals(before.budget())) {
            store.add(new FrozenBudget(project.id(), store.budgets(project.id()).size() + 1, after.budget(), request.id(), now));
        }
        if (!after.withBudget(before.budget()).equals(before)) {
            store.add(new FrozenPlan(project.id(), store.plans(project.id()).size() + 1, after, request.id(), now));
            project.runs(after.startsOn(), after.endsOn());
        }
    }

    /** Measured once more: since it was asked for, the budget may have become another. */
    void approve(Project project, ChangeRequest request) {
        if (!project.status().isLive()) throw AwardProblem.PROJECT_NOT_LIVE.with("status", project.status());
        var found = assess(project, request.items(), request);
        boolean account = request.items().stream().anyMatch(item -> item.kind() == ChangeItem.Kind.HOST_OR_PAYEE);
        if (account) otherAccount(project, request);
        if (request.supplementary()) {
            var paper = papers.of(project.summary(), request, projects.plan(project.id()), found.plan());
            request.supplement(documents.make(request.subject(), "补充协议 " + project.summary().code() + "-" + request.number() + ".pdf", "award/supplement", paper)
                    .id().value());
        }
        apply(project, request, found);
    }

    /** Who stands in for the organisation now, and where its money goes now. */
    private void otherAccount(Project project, ChangeRequest request) {
        var summary = project.summary();
        var implementer = organisations.require(summary.implementerId());
        var host = implementer.isFiled() ? implementer.hostId() : null;
        if (implementer.isFiled() && host == null) throw AwardProblem.HOST_NOT_ACCEPTED.with("host", implementer.name());
        var payee = organisations.payeeOf(implementer.id()).orElseThrow(() -> AwardProblem.PAYEE_MISSING.with("organisation", implementer.name()));
        if (request.gatesAgain()) {
            gates.require(gate.question("change-of-payee", request.subject(), summary.divisionPath(), implementer.id(), host, summary.ruleBookId(),
                    summary.trackKey(), false));
        }
        project.paidTo(host, payee.payeeAccountId());
    }
}
