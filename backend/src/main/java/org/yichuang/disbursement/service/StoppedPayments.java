package org.yichuang.disbursement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.yichuang.award.Projects;
import org.yichuang.award.TerminationDropped;
import org.yichuang.award.TerminationNoticed;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.SanctionRules.Effect;
import org.yichuang.call.rules.SanctionRules.Ground;
import org.yichuang.call.rules.SanctionRules.Sanction;
import org.yichuang.disbursement.TrancheStatus;
import org.yichuang.disbursement.domain.Tranche;
import org.yichuang.disbursement.domain.TrancheHold;
import org.yichuang.disbursement.domain.TrancheStore;
import org.yichuang.evaluation.MidtermConcluded;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.time.BusinessClock;

/**
 * Where the rule book stops payment for what befell a project, every part that has not gone to the bank is held: after a
 * failed mid-term evaluation, and from the notice of a termination until it is decided. The office may let a part go.
 */
@ApplicationScoped
class StoppedPayments {
    private static final String PARTY = "project";
    private final TrancheStore store;
    private final Holds holds;
    private final Projects projects;
    private final CallDirectory calls;
    private final BusinessClock clock;

    StoppedPayments(TrancheStore store, Holds holds, Projects projects, CallDirectory calls, BusinessClock clock) {
        this.store = store;
        this.holds = holds;
        this.projects = projects;
        this.calls = calls;
        this.clock = clock;
    }

    void on(@Observes MidtermConcluded midterm) {
        if (!midterm.passed()) stop(midterm.projectId(), "evaluation-", Ground.MIDTERM_FAILED);
    }

    void on(@Observes TerminationNoticed noticed) {
        stop(noticed.projectId(), "termination-", noticed.ground());
    }

    /** The project goes on, and so do its payments. What a failed evaluation holds stays held. */
    void on(@Observes TerminationDropped dropped) {
        var rule = rule("termination-", dropped.ground());
        for (var tranche : store.lockOfProject(dropped.projectId())) {
            store.openHolds(tranche.id()).stream().filter(hold -> hold.isBy(rule, PARTY)).forEach(hold -> holds.release(tranche, hold.id(), null, dropped.words()));
        }
    }

    private void stop(long projectId, String why, Ground ground) {
        long book = projects.require(projectId).ruleBookId();
        calls.rulesOf(book).sanctions().of(ground).filter(sanction -> sanction.effects().contains(Effect.STOP_PAYMENT))
                .ifPresent(sanction -> store.lockOfProject(projectId).stream().filter(StoppedPayments::movable)
                        .forEach(tranche -> holds.place(tranche, hold(tranche, rule(why, ground), book, sanction))));
    }

    private TrancheHold hold(Tranche tranche, String rule, long book, Sanction sanction) {
        return TrancheHold.byRule(tranche.id(), sanction.title().zh(), rule, Id.of(book).toString(), PARTY, null, clock.now());
    }

    private static boolean movable(Tranche tranche) {
        return tranche.status() == TrancheStatus.ON_HOLD || tranche.status().next().contains(TrancheStatus.ON_HOLD);
    }

    private static String rule(String why, Ground ground) {
        return why + ground.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
