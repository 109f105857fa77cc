package org.yichuang.expense.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yichuang.award.BudgetVersion;
import org.yichuang.award.ProjectSummary;
import org.yichuang.award.Projects;
import org.yichuang.call.CallDirectory;
import org.yichuang.document.Documents;
import org.yichuang.expense.ClaimSign;
import org.yichuang.expense.ClaimStatus;
import org.yichuang.expense.domain.Claim;
import org.yichuang.expense.domain.ClaimCheck;
import org.yichuang.expense.domain.ClaimStore;
import org.yichuang.expense.wire.ClaimRow;
import org.yichuang.expense.wire.ClaimView;
import org.yichuang.expense.wire.ClaimView.Step;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;
import org.yichuang.organisation.OrganisationDirectory;

/** Claims as they go out. What is odd about one is shown to the office alone. */
@ApplicationScoped
class ClaimViews {
    private final ClaimStore store;
    private final ClaimAccess access;
    private final Projects projects;
    private final CallDirectory calls;
    private final OrganisationDirectory organisations;
    private final Documents documents;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;

    ClaimViews(ClaimStore store, ClaimAccess access, Projects projects, CallDirectory calls, OrganisationDirectory organisations, Documents documents,
               WorkingCalendar calendar, BusinessClock clock) {
        this.store = store;
        this.access = access;
        this.projects = projects;
        this.calls = calls;
        this.organisations = organisations;
        this.documents = documents;
        this.calendar = calendar;
        this.clock = clock;
    }

    ClaimCheck check(ProjectSummary project, BudgetVersion budget) {
        return new ClaimCheck(calls.rulesOf(project.ruleBookId()).budget(), project, budget, calendar, clock.today());
    }

    ClaimView view(Claim claim) {
        var project = projects.require(claim.projectId());
        var said = claim.content();
        var signs = access.isOfficer(claim.divisionPath())
                ? check(project, projects.budget(project.id()).current()).signs(said, store.othersCounting(project.id(), claim.id()),
                        !store.sharing(List.of(claim.id())).isEmpty())
                : Set.<ClaimSign>of();
        var name = organisations.require(claim.implementerId()).name();
        return new ClaimView(Id.of(claim.id()), row(claim, project, name, signs), said.voucher().number(), said.voucher().issuerCode(), said.cash(),
                said.activityId() == null ? null : Id.of(said.activityId()), claim.budgetVersion(),
                List.copyOf(documents.byId(claim.subject()).values()), claim.statusReason(), claim.enteredByName(), claim.contentByName(), claim.figuresByName(),
                may(claim), claim.version());
    }

    /** Rows show only what can be told of all of them at once: that a file is used twice. */
    List<ClaimRow> rows(List<Claim> found) {
        var names = organisations.summaries(found.stream().map(Claim::implementerId).collect(Collectors.toSet()));
        var about = projects.summaries(found.stream().map(Claim::projectId).collect(Collectors.toSet()));
        var sharing = store.sharing(found.stream().filter(one -> access.isOfficer(one.divisionPath())).map(Claim::id).toList());
        return found.stream().map(one -> row(one, about.get(one.projectId()), names.get(one.implementerId()).name(),
                sharing.contains(one.id()) ? Set.of(ClaimSign.SAME_FILE) : Set.of())).toList();
    }

    private static ClaimRow row(Claim claim, ProjectSummary project, String implementer, Set<ClaimSign> signs) {
        var said = claim.content();
        return new ClaimRow(Id.of(claim.id()), Id.of(project.id()), project.code(), project.title(), implementer, said.lineId(), said.what(), said.spentOn(),
                said.payee(), said.voucher().kind(), said.amount().fen(), claim.accepted() == null ? null : claim.accepted().fen(), claim.status(),
                claim.enteredAt(), signs);
    }

    private List<Step> may(Claim claim) {
        var may = new ArrayList<Step>();
        var next = claim.status().next();
        boolean own = access.mayEnter(claim.implementerId(), claim.hostId());
        boolean content = access.mayLook(claim, ClaimAccess.CONTENT);
        boolean figures = access.mayLook(claim, ClaimAccess.FIGURES);
        if (own && next.contains(ClaimStatus.SUBMITTED)) may.add(Step.CORRECT);
        if (own && next.contains(ClaimStatus.WITHDRAWN)) may.add(Step.WITHDRAW);
        if ((content || figures) && next.contains(ClaimStatus.QUERIED)) may.add(Step.QUERY);
        if ((content || figures) && next.contains(ClaimStatus.REFUSED)) may.add(Step.REFUSE);
        if (content && next.contains(ClaimStatus.CONTENT_OK)) may.add(Step.ACCEPT_CONTENT);
        if (figures && next.contains(ClaimStatus.ACCEPTED)) may.add(Step.ACCEPT_FIGURES);
        return may;
    }
}
