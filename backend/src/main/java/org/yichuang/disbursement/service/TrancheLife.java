package org.yichuang.disbursement.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.yichuang.award.Projects;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.Tranche.Trigger;
import org.yichuang.disbursement.TrancheStatus;
import org.yichuang.disbursement.domain.Tranche;
import org.yichuang.disbursement.domain.TranchePlanning;
import org.yichuang.disbursement.domain.TrancheStore;
import org.yichuang.fund.Cause;
import org.yichuang.fund.Ledger;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;

/** The steps of a part's life that no person takes: it is planned, becomes due, is taken back or cancelled. The caller holds the row. */
@ApplicationScoped
public class TrancheLife {
    private final TrancheStore store;
    private final Projects projects;
    private final CallDirectory calls;
    private final Holds holds;
    private final Ledger ledger;
    private final Transitions transitions;
    private final BusinessClock clock;
    private final WorkingCalendar calendar;

    TrancheLife(TrancheStore store, Projects projects, CallDirectory calls, Holds holds, Ledger ledger, Transitions transitions, BusinessClock clock,
                WorkingCalendar calendar) {
        this.store = store;
        this.projects = projects;
        this.calls = calls;
        this.holds = holds;
        this.ledger = ledger;
        this.transitions = transitions;
        this.clock = clock;
        this.calendar = calendar;
    }

    /** Once for a project, however often it is told. */
    public void plan(long projectId) {
        if (!store.ofProject(projectId).isEmpty()) return;
        var project = projects.require(projectId);
        TranchePlanning.plan(calls.rulesOf(project.ruleBookId()).tranches(), project, clock.now()).forEach(store::add);
        meet(projectId, Trigger.AGREEMENT_IN_FORCE);
    }

    /** All parts that wait for this. */
    public void meet(long projectId, Trigger trigger) {
        store.lockOfProject(projectId).stream().filter(tranche -> waits(tranche, trigger)).forEach(this::due);
    }

    /** Where it happens more than once – reports, receipts – it sets the next part free and not all of them. */
    public void meetNext(long projectId, Trigger trigger) {
        store.lockOfProject(projectId).stream().filter(tranche -> waits(tranche, trigger)).findFirst().ifPresent(this::due);
    }

    public void cancelLast(long projectId, String reason) {
        var all = store.lockOfProject(projectId);
        if (all.isEmpty()) return;
        var last = all.get(all.size() - 1);
        if (last.status().next().contains(TrancheStatus.CANCELLED)) cancel(last, reason);
    }

    /** Its money is the pool's again. Refused by the table of states once the bank has been told. */
    public void cancel(Tranche tranche, String reason) {
        if (tranche.status() == TrancheStatus.CANCELLED) return;
        if (tranche.status().next().contains(TrancheStatus.CANCELLED)) {
            if (tranche.isPayable()) ledger.cancelPayable(tranche.approvalCause(), reason);
            ledger.release(Cause.of(Tranche.KIND, tranche.id()).because(reason), tranche.awardLineId(), tranche.amount());
        }
        transitions.move(tranche, TrancheStatus.CANCELLED, reason);
    }

    private static boolean waits(Tranche tranche, Trigger trigger) {
        return tranche.trigger() == trigger && tranche.metAt() == null && tranche.status() != TrancheStatus.CANCELLED;
    }

    private void due(Tranche tranche) {
        var now = clock.now();
        tranche.met(now, calendar.periodAfter(BusinessClock.dayOf(now), tranche.payWithin()).last());
        if (tranche.status() == TrancheStatus.PLANNED) transitions.move(tranche, TrancheStatus.DUE);
        holds.keepAnswer(tranche);
        holds.reassess(tranche);
    }
}
