package org.yichuang.award.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.yichuang.award.AgreementStatus;
import org.yichuang.award.ProjectStatus;
import org.yichuang.award.domain.Agreement;
import org.yichuang.award.domain.AgreementStore;
import org.yichuang.award.domain.Project;
import org.yichuang.award.domain.ProjectStore;
import org.yichuang.award.domain.SigningTime;
import org.yichuang.call.CallDirectory;
import org.yichuang.decision.AwardLines;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.job.Leases;
import org.yichuang.kernel.job.OneByOne;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;

/** What the clock does: agreements that were not signed in time lapse and their places go to the reserve; projects begin on their day. */
@ApplicationScoped
public class AgreementClock {
    private static final int AT_ONCE = 200;
    private final AgreementStore store;
    private final ProjectStore projects;
    private final AwardLines awards;
    private final CallDirectory calls;
    private final Transitions transitions;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;
    private final Leases leases;
    private final Actor actor;

    AgreementClock(AgreementStore store, ProjectStore projects, AwardLines awards, CallDirectory calls, Transitions transitions, WorkingCalendar calendar, BusinessClock clock,
                   Leases leases, Actor actor) {
        this.store = store;
        this.projects = projects;
        this.awards = awards;
        this.calls = calls;
        this.transitions = transitions;
        this.calendar = calendar;
        this.clock = clock;
        this.leases = leases;
        this.actor = actor;
    }

    @Scheduled(every = "${yichuang.award.clock}", identity = "agreement-clock")
    void tick() {
        actor.isJob("agreement-clock");
        leases.hold("agreement-clock", Duration.ofMinutes(1), this::catchUp);
    }

    /** One transaction an agreement, so that one that fails holds up no other. */
    public void catchUp() {
        var overdue = QuarkusTransaction.requiringNew().call(() -> store.overdue(clock.today(), AT_ONCE));
        OneByOne.each(overdue, id -> settle(store.lock(id)));
        var begun = QuarkusTransaction.requiringNew().call(() -> projects.toBegin(clock.today(), AT_ONCE));
        OneByOne.each(begun, id -> begin(projects.lock(id)));
    }

    /** The planned first day has come; that work really began is told by the organisation. */
    private void begin(Project project) {
        if (project.status() == ProjectStatus.CONTRACTED) transitions.move(project, ProjectStatus.ACTIVE, "按计划开始");
    }

    private void settle(Agreement agreement) {
        if (!agreement.isTimeOver(clock.now()) || !agreement.status().next().contains(AgreementStatus.LAPSED)) return;
        if (agreement.mayBeReminded()) {
            var rules = calls.rulesOf(agreement.ruleBookId()).agreement();
            var again = calendar.periodAfter(clock.today(), rules.signWithin());
            agreement.remind(SigningTime.within(rules, calls.summary(agreement.callId()).fiscalYear(), again), clock.now());
            return;
        }
        transitions.move(agreement, AgreementStatus.LAPSED, "未在签约期限内签署");
        awards.lapse(agreement.awardLineId(), "未在签约期限内签署");
    }
}
