package org.yichuang.award.service;

import java.util.List;
import org.yichuang.award.AwardProblem;
import org.yichuang.award.ChangeStatus;
import org.yichuang.award.domain.ChangeRequest;
import org.yichuang.award.domain.Project;
import org.yichuang.award.domain.ProjectStore;
import org.yichuang.award.wire.AddOpinion;
import org.yichuang.award.wire.AskForChange;
import org.yichuang.award.wire.ChangeAssessmentView;
import org.yichuang.award.wire.ChangeOpeningsView;
import org.yichuang.award.wire.ChangeView;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.ChangeRules.DecidedBy;
import org.yichuang.identity.Role;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;
import org.yichuang.kernel.tx.UseCase;

/** Changes while a project runs: told, noted or approved as the rule book says. The project's row is held, so that moves are counted one after the other. */
@UseCase
public class ChangeRequests {
    private static final String[] OFFICERS = {Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD};
    private final ProjectStore store;
    private final AwardAccess access;
    private final ChangeWork work;
    private final ChangeReading reading;
    private final CallDirectory calls;
    private final Transitions transitions;
    private final Replies replies;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;
    private final Actor actor;

    ChangeRequests(ProjectStore store, AwardAccess access, ChangeWork work, ChangeReading reading, CallDirectory calls, Transitions transitions, Replies replies,
                   WorkingCalendar calendar, BusinessClock clock, Actor actor) {
        this.store = store;
        this.access = access;
        this.work = work;
        this.reading = reading;
        this.calls = calls;
        this.transitions = transitions;
        this.replies = replies;
        this.calendar = calendar;
        this.clock = clock;
        this.actor = actor;
    }

    /** What can be asked for now, and what is closed and why. */
    public ChangeOpeningsView openings(long projectId) {
        return new ChangeOpeningsView(work.clashes(live(asker(projectId))).openings());
    }

    /** What a change would need; nothing is kept. */
    public ChangeAssessmentView assess(AskForChange given) {
        var project = own(given.projectId().value());
        work.clashes(project).require(given.items());
        var found = work.assess(project, given.items(), null);
        var summary = project.summary();
        return new ChangeAssessmentView(found.findings(), found.decidedBy(), found.moved().fen(), found.cumulative().fen(), summary.grant().fen(),
                calls.rulesOf(summary.ruleBookId()).changes().tolerance(), found.plan().budget(), found.gatesAgain(), found.supplementary());
    }

    public ChangeView ask(RequestKey key, AskForChange given) {
        return replies.replayOr(key, "askForChange", given, ChangeView.class, () -> {
            var project = own(given.projectId().value());
            work.clashes(project).require(given.items());
            var found = work.assess(project, given.items(), null);
            boolean decided = found.decidedBy().compareTo(DecidedBy.NOTICE) > 0;
            var rules = calls.rulesOf(project.summary().ruleBookId()).changes();
            var decideBy = decided ? calendar.periodAfter(clock.today(), rules.decideWithin()).last() : null;
            var request = new ChangeRequest(project.summary(), store.changes(project.id()).size() + 1, given.items(), found, given.reason().strip(), decideBy,
                    actor, clock.now());
            store.add(request);
            store.flush();
            if (!decided) work.apply(project, request, found);
            return view(request);
        });
    }

    public ChangeView opinion(long id, IfMatch expected, AddOpinion given) {
        var request = waiting(id, expected);
        access.requireOfficer(request.divisionPath(), request.implementerId(), request.hostId(), OFFICERS);
        request.opinion(given.from().strip(), given.words().strip());
        return view(request);
    }

    public ChangeView decide(long id, IfMatch expected, RequestKey key, boolean approved, String words) {
        return replies.replayOr(key, "decideChange", List.of(new Id(id), approved, words), ChangeView.class, () -> {
            var project = store.lock(readable(id).projectId());
            var request = waiting(id, expected);
            access.requireOfficer(request.divisionPath(), request.implementerId(), request.hostId(), OFFICERS);
            if (approved && request.needsOpinion()) throw AwardProblem.OPINION_MISSING.refuse();
            request.decided(actor, clock.now());
            transitions.move(request, approved ? ChangeStatus.APPROVED : ChangeStatus.REFUSED, words);
            if (approved) work.approve(project, request);
            return view(request);
        });
    }

    public ChangeView withdraw(long id, IfMatch expected, String words) {
        store.lock(readable(id).projectId());
        var request = waiting(id, expected);
        access.requireMember(request.implementerId(), request.hostId());
        transitions.move(request, ChangeStatus.WITHDRAWN, words);
        return view(request);
    }

    /** Those who do the work ask; officers decide. */
    private Project own(long projectId) {
        asker(projectId);
        return live(store.lock(projectId));
    }

    private Project asker(long projectId) {
        var project = store.find(projectId).orElseThrow(CommonProblem.NOT_FOUND::refuse);
        var summary = project.summary();
        access.requireReadable(summary.divisionPath(), summary.implementerId(), summary.hostId());
        access.requireMember(summary.implementerId(), summary.hostId());
        return project;
    }

    private static Project live(Project project) {
        if (!project.status().isLive()) throw AwardProblem.PROJECT_NOT_LIVE.with("status", project.status());
        return project;
    }

    private ChangeRequest readable(long id) {
        var request = store.change(id).orElseThrow(CommonProblem.NOT_FOUND::refuse);
        access.requireReadable(request.divisionPath(), request.implementerId(), request.hostId());
        return request;
    }

    private ChangeRequest waiting(long id, IfMatch expected) {
        var request = readable(id);
        IfMatch.check(expected, request.version());
        if (request.status() != ChangeStatus.SUBMITTED) {
            throw CommonProblem.ILLEGAL_STEP.with("subject", ChangeRequest.KIND).with("from", request.status()).with("to", ChangeStatus.APPROVED);
        }
        return request;
    }

    private ChangeView view(ChangeRequest request) {
        store.flush();
        return reading.view(request);
    }
}
