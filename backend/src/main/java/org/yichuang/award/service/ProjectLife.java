package org.yichuang.award.service;

import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import org.yichuang.award.AgreementStatus;
import org.yichuang.award.AwardProblem;
import org.yichuang.award.ProjectStatus;
import org.yichuang.award.TerminationDropped;
import org.yichuang.award.TerminationNoticed;
import org.yichuang.award.domain.AgreementStore;
import org.yichuang.award.domain.Project;
import org.yichuang.award.domain.ProjectStore;
import org.yichuang.award.domain.Termination;
import org.yichuang.award.wire.DecideTermination;
import org.yichuang.award.wire.NoticeTermination;
import org.yichuang.award.wire.ProjectView;
import org.yichuang.call.CallDirectory;
import org.yichuang.identity.Role;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;
import org.yichuang.kernel.tx.UseCase;

/** The steps of a project that people take by hand: telling that it began, and ending it before its time after everybody was heard. */
@UseCase
public class ProjectLife {
    private final ProjectStore store;
    private final AgreementStore agreements;
    private final AwardAccess access;
    private final ProjectReading reading;
    private final CallDirectory calls;
    private final Transitions transitions;
    private final Replies replies;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;
    private final Actor actor;
    private final Event<TerminationNoticed> noticed;
    private final Event<TerminationDropped> dropped;

    ProjectLife(ProjectStore store, AgreementStore agreements, AwardAccess access, ProjectReading reading, CallDirectory calls, Transitions transitions,
                Replies replies, WorkingCalendar calendar, BusinessClock clock, Actor actor, Event<TerminationNoticed> noticed,
                Event<TerminationDropped> dropped) {
        this.store = store;
        this.agreements = agreements;
        this.access = access;
        this.reading = reading;
        this.calls = calls;
        this.transitions = transitions;
        this.replies = replies;
        this.calendar = calendar;
        this.clock = clock;
        this.actor = actor;
        this.noticed = noticed;
        this.dropped = dropped;
    }

    public ProjectView start(long id, IfMatch expected, LocalDate day) {
        var project = held(id, expected);
        access.requireMember(project.summary().implementerId(), project.summary().hostId());
        requireLive(project);
        if (project.startedOn() != null) throw AwardProblem.STARTED_ALREADY.with("day", project.startedOn());
        var inForce = BusinessClock.dayOf(project.summary().inForceAt());
        if (day.isAfter(clock.today()) || day.isBefore(inForce)) throw AwardProblem.START_DAY.with("from", inForce).with("to", clock.today());
        project.started(day);
        if (project.status() == ProjectStatus.CONTRACTED) transitions.move(project, ProjectStatus.ACTIVE, "第一次活动");
        return view(project);
    }

    public ProjectView notice(long id, IfMatch expected, NoticeTermination given) {
        var project = held(id, expected);
        requireOfficer(project, Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD);
        requireLive(project);
        if (store.terminations(id).stream().anyMatch(Termination::isOpen)) throw AwardProblem.TERMINATION_OPEN.refuse();
        var until = calendar.periodAfter(clock.today(), calls.rulesOf(project.summary().ruleBookId()).sanctions().statementWithin()).last();
        store.add(new Termination(id, given.ground(), given.words().strip(), until, actor, clock.now()));
        noticed.fire(new TerminationNoticed(id, given.ground()));
        return view(project);
    }

    public ProjectView state(long id, IfMatch expected, String words) {
        var project = held(id, expected);
        access.requireOwner(project.summary().implementerId(), project.summary().hostId());
        open(id).state(words.strip(), actor, clock.now());
        return view(project);
    }

    /** The lead decides once the organisation has spoken or its time to speak is over; the money is settled by the stages above. */
    public ProjectView decide(long id, IfMatch expected, RequestKey key, DecideTermination given) {
        return replies.replayOr(key, "decideTermination", List.of(new Id(id), given), ProjectView.class, () -> {
            var project = held(id, expected);
            requireOfficer(project, Role.BUREAU_LEAD);
            var termination = open(id);
            termination.decide(given.terminate(), given.words().strip(), actor, clock.now());
            if (given.terminate()) {
                transitions.move(project, ProjectStatus.TERMINATED, given.words());
                transitions.move(agreements.lock(project.summary().agreementId()), AgreementStatus.TERMINATED, given.words());
            } else {
                dropped.fire(new TerminationDropped(id, termination.ground(), given.words().strip()));
            }
            return view(project);
        });
    }

    private Termination open(long projectId) {
        return store.terminations(projectId).stream().filter(Termination::isOpen).findFirst().orElseThrow(AwardProblem.NO_TERMINATION::refuse);
    }

    private void requireOfficer(Project project, String... roles) {
        access.requireOfficer(project.summary().divisionPath(), project.summary().implementerId(), project.summary().hostId(), roles);
    }

    private static void requireLive(Project project) {
        if (!project.status().isLive()) throw AwardProblem.PROJECT_NOT_LIVE.with("status", project.status());
    }

    private Project held(long id, IfMatch expected) {
        var project = reading.readable(store.lock(id));
        IfMatch.check(expected, project.version());
        return project;
    }

    private ProjectView view(Project project) {
        store.flush();
        return reading.get(project.id());
    }
}
