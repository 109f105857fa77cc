package org.yichuang.award.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.yichuang.award.domain.Agreement;
import org.yichuang.award.domain.FrozenBudget;
import org.yichuang.award.domain.FrozenPlan;
import org.yichuang.award.domain.Project;
import org.yichuang.award.domain.ProjectStore;
import org.yichuang.call.CallDirectory;
import org.yichuang.decision.AwardLines;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;

/** Sets a project going from its agreement: its dates, the first version of its plan and of its budget. */
@ApplicationScoped
class ProjectMaking {
    private final ProjectStore store;
    private final AwardLines awards;
    private final CallDirectory calls;
    private final WorkingCalendar calendar;

    ProjectMaking(ProjectStore store, AwardLines awards, CallDirectory calls, WorkingCalendar calendar) {
        this.store = store;
        this.awards = awards;
        this.calls = calls;
        this.calendar = calendar;
    }

    Project make(Agreement agreement, Instant now) {
        var plan = agreement.plan();
        var project = new Project(agreement, awards.require(agreement.awardLineId()), plan.startsOn(), plan.endsOn(), startBy(agreement, plan.startsOn(), now), now);
        store.add(project);
        store.add(new FrozenPlan(project.id(), 1, plan, null, now));
        store.add(new FrozenBudget(project.id(), 1, plan.budget(), null, now));
        store.flush();
        return project;
    }

    /** Counted from the planned first day, or from the agreement where that came later. */
    private LocalDate startBy(Agreement agreement, LocalDate startsOn, Instant now) {
        var today = BusinessClock.dayOf(now);
        var from = startsOn.isAfter(today) ? startsOn : today;
        return calendar.periodAfter(from, calls.rulesOf(agreement.ruleBookId()).agreement().startWithin()).last();
    }
}
