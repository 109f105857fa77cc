package org.yichuang.closing.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.yichuang.award.ProjectSummary;
import org.yichuang.award.Projects;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.SanctionRules;
import org.yichuang.call.rules.SanctionRules.Effect;
import org.yichuang.call.rules.SanctionRules.Ground;
import org.yichuang.closing.domain.Refund;
import org.yichuang.closing.domain.RefundStore;
import org.yichuang.closing.domain.Settlement;
import org.yichuang.closing.domain.SpendingSheet;
import org.yichuang.disbursement.Tranches;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;

/** Asks money back that was paid beyond what counts, when the last account is made. */
@ApplicationScoped
class RefundDemands {
    private final RefundStore store;
    private final RefundPaperMaking papers;
    private final Projects projects;
    private final CallDirectory calls;
    private final Tranches tranches;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;
    private final Actor actor;

    RefundDemands(RefundStore store, RefundPaperMaking papers, Projects projects, CallDirectory calls, Tranches tranches, WorkingCalendar calendar, BusinessClock clock,
                  Actor actor) {
        this.store = store;
        this.papers = papers;
        this.projects = projects;
        this.calls = calls;
        this.tranches = tranches;
        this.calendar = calendar;
        this.clock = clock;
        this.actor = actor;
    }

    /** What has to come back; nothing where the rule book lets a project that was ended for this keep what it got. */
    Money due(ProjectSummary project, String gradeKey, SpendingSheet sheet, Money paid) {
        if (gradeKey != null) return sheet.refund(paid);
        boolean asked = projects.terminatedFor(project.id()).flatMap(ground -> rules(project.ruleBookId()).of(ground))
                .map(sanction -> sanction.effects().contains(Effect.REFUND)).orElse(true);
        return asked ? sheet.refund(paid) : Money.ZERO;
    }

    void demand(Settlement settlement, ProjectSummary project, SpendingSheet sheet) {
        var rules = rules(project.ruleBookId());
        Ground ground = settlement.gradeKey() == null ? projects.terminatedFor(project.id()).orElse(null) : null;
        var within = calendar.periodAfter(clock.today(), rules.refundWithin());
        var refund = new Refund(settlement, project, ground, settlement.refund(), within, clock.today(), actor.name(), clock.now());
        store.add(refund);
        store.flush();
        refund.has(papers.make(refund, settlement, sheet, rules).id().value());
        store.flush();
        reassess(refund);
    }

    /** What the debt forbids is held at once, what it allows again is let go. */
    void reassess(Refund refund) {
        Stream.of(refund.implementerId(), refund.debtorId()).distinct().sorted().forEach(tranches::reassess);
    }

    private SanctionRules rules(long ruleBookId) {
        return calls.rulesOf(ruleBookId).sanctions();
    }
}
