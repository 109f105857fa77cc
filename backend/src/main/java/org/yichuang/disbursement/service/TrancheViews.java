package org.yichuang.disbursement.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yichuang.award.ProjectSummary;
import org.yichuang.award.Projects;
import org.yichuang.disbursement.TrancheStatus;
import org.yichuang.disbursement.domain.PaymentStore;
import org.yichuang.disbursement.domain.Settings;
import org.yichuang.disbursement.domain.Tranche;
import org.yichuang.disbursement.domain.TrancheHold;
import org.yichuang.disbursement.domain.TrancheStore;
import org.yichuang.disbursement.wire.HoldView;
import org.yichuang.disbursement.wire.TrancheRow;
import org.yichuang.disbursement.wire.TrancheView;
import org.yichuang.disbursement.wire.TrancheView.NextStep;
import org.yichuang.identity.Accounts;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.words.LocalText;
import org.yichuang.organisation.OrganisationDirectory;

/** Parts of grants for the wire. */
@ApplicationScoped
class TrancheViews {
    private final TrancheStore store;
    private final PaymentStore payments;
    private final PaymentViews paymentViews;
    private final DisbursementAccess access;
    private final Explaining explaining;
    private final Projects projects;
    private final OrganisationDirectory organisations;
    private final Accounts accounts;

    TrancheViews(TrancheStore store, PaymentStore payments, PaymentViews paymentViews, DisbursementAccess access, Explaining explaining, Projects projects,
                 OrganisationDirectory organisations, Accounts accounts) {
        this.store = store;
        this.payments = payments;
        this.paymentViews = paymentViews;
        this.access = access;
        this.explaining = explaining;
        this.projects = projects;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    TrancheView view(Tranche tranche) {
        boolean people = access.seesPeople(tranche.divisionPath());
        boolean money = access.finance().coversDivision(tranche.divisionPath());
        var holds = store.holds(tranche.id());
        var names = people ? names(tranche, holds) : Map.<Long, String>of();
        return new TrancheView(rows(List.of(tranche)).get(0), explaining.explain(tranche), holds.stream().map(hold -> view(hold, names)).toList(),
                money ? paymentViews.views(payments.ofTranche(tranche.id())) : List.of(), people ? hands(tranche, names) : null, payee(tranche),
                nextSteps(tranche, holds), tranche.version());
    }

    List<TrancheRow> rows(Collection<Tranche> tranches) {
        var about = projects.summaries(tranches.stream().map(Tranche::projectId).distinct().toList());
        var bodies = organisations.summaries(tranches.stream().map(Tranche::implementerId).distinct().toList());
        return tranches.stream().map(one -> row(one, about.get(one.projectId()), bodies.get(one.implementerId()).name())).toList();
    }

    private static TrancheRow row(Tranche one, ProjectSummary project, String organisation) {
        return new TrancheRow(new Id(one.id()), new Id(one.projectId()), project.code(), project.title(), organisation, one.number(), one.parts(), one.title(),
                one.trigger(), one.amount().fen(), one.status(), one.statusReason(), one.changedAt(), one.metAt(), one.payBy(), new Id(one.poolId()));
    }

    private LocalText payee(Tranche tranche) {
        return organisations.payeeOf(tranche.legalPersonId()).map(one -> one.holderName() + " · " + one.bankName() + " · " + one.numberMasked())
                .map(text -> new LocalText(text, text)).orElse(null);
    }

    private Map<Long, String> names(Tranche tranche, List<TrancheHold> holds) {
        var ids = new HashSet<>(tranche.hands().all());
        holds.stream().flatMap(hold -> Stream.of(hold.placedBy(), hold.releasedBy())).filter(Objects::nonNull).forEach(ids::add);
        return ids.isEmpty() ? Map.of() : accounts.namesOf(ids);
    }

    private static HoldView view(TrancheHold hold, Map<Long, String> names) {
        return new HoldView(new Id(hold.id()), hold.reason(), hold.ruleId(), hold.ruleVersion(), hold.party(), Id.of(hold.gateAnswerId()),
                name(names, hold.placedBy()), hold.placedAt(), hold.releasedAt(), hold.releaseReason());
    }

    private static TrancheView.Steps hands(Tranche tranche, Map<Long, String> names) {
        var hands = tranche.hands();
        return new TrancheView.Steps(name(names, hands.requestedBy()), hands.requestedAt(), name(names, hands.firstApprovedBy()),
                name(names, hands.approvedBy()), hands.approvedAt(), Settings.CURRENT.needsSecondApproval(tranche.amount()));
    }

    /** Immutable maps do not like to be asked for null. */
    private static String name(Map<Long, String> names, Long id) {
        return id == null ? null : names.get(id);
    }

    private List<NextStep> nextSteps(Tranche tranche, List<TrancheHold> holds) {
        var steps = new ArrayList<NextStep>();
        boolean stranger = !tranche.hands().all().contains(access.accountId());
        boolean approver = access.acts(tranche, Role.FINANCE_APPROVER);
        var status = tranche.status();
        if (status == TrancheStatus.DUE && access.acts(tranche, Role.FINANCE_CLERK)) steps.add(NextStep.REQUEST);
        if (status == TrancheStatus.REQUESTED && approver && stranger) steps.add(NextStep.APPROVE);
        if ((status == TrancheStatus.REQUESTED || status == TrancheStatus.APPROVED) && approver) steps.add(NextStep.REFUSE);
        if (status == TrancheStatus.APPROVED && access.acts(tranche, Role.CASHIER) && stranger) steps.add(NextStep.INSTRUCT);
        if (status == TrancheStatus.FAILED && approver) steps.add(NextStep.RETRY);
        boolean holder = access.acts(tranche, Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD);
        if (holder && (status == TrancheStatus.ON_HOLD || status.next().contains(TrancheStatus.ON_HOLD))) steps.add(NextStep.HOLD);
        boolean held = holds.stream().anyMatch(hold -> hold.releasedAt() == null);
        if (held && access.acts(tranche, Role.FINANCE_APPROVER, Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD)) steps.add(NextStep.RELEASE);
        return steps;
    }
}
