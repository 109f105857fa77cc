package org.yichuang.expense.service;

import java.util.Map;
import java.util.Set;
import org.yichuang.award.ProjectStatus;
import org.yichuang.award.ProjectSummary;
import org.yichuang.award.Projects;
import org.yichuang.expense.ClaimStatus;
import org.yichuang.expense.ExpenseProblem;
import org.yichuang.expense.domain.Claim;
import org.yichuang.expense.domain.ClaimContent;
import org.yichuang.expense.domain.ClaimStore;
import org.yichuang.expense.wire.ClaimView;
import org.yichuang.expense.wire.EnterClaim;
import org.yichuang.gate.SubjectLocks;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;

/** The organisation enters an expense, puts it right when asked, or takes it back. */
@UseCase
public class ClaimEntering {
    private static final Set<ProjectStatus> OVER = Set.of(ProjectStatus.SETTLED, ProjectStatus.ARCHIVED);
    private final ClaimStore store;
    private final ClaimAccess access;
    private final ClaimViews views;
    private final ClaimFiles files;
    private final Projects projects;
    private final SubjectLocks locks;
    private final Transitions transitions;
    private final Replies replies;
    private final BusinessClock clock;
    private final Actor actor;

    ClaimEntering(ClaimStore store, ClaimAccess access, ClaimViews views, ClaimFiles files, Projects projects, SubjectLocks locks, Transitions transitions,
                  Replies replies, BusinessClock clock, Actor actor) {
        this.store = store;
        this.access = access;
        this.views = views;
        this.files = files;
        this.projects = projects;
        this.locks = locks;
        this.transitions = transitions;
        this.replies = replies;
        this.clock = clock;
        this.actor = actor;
    }

    public ClaimView enter(RequestKey key, EnterClaim given) {
        var project = projects.require(given.projectId().value());
        access.requireEnter(project);
        return replies.replayOr(key, "enterClaim", given, ClaimView.class, () -> {
            var content = given.content();
            int budget = checked(project, content, null);
            var claim = new Claim(project, content, budget, actor.accountId(), actor.name(), clock.now());
            store.add(claim);
            files.attach(claim, given.documentIds());
            store.flush();
            return views.view(claim);
        });
    }

    /** What was asked back comes again, under the budget that is in force by now. */
    public ClaimView correct(long id, IfMatch expected, EnterClaim given) {
        var claim = access.correctable(store.lock(id));
        IfMatch.check(expected, claim.version());
        if (given.projectId().value() != claim.projectId()) throw CommonProblem.NOT_FOUND.refuse();
        var content = given.content();
        transitions.move(claim, ClaimStatus.SUBMITTED);
        claim.says(content, checked(projects.require(claim.projectId()), content, id));
        files.attach(claim, given.documentIds());
        store.flush();
        return views.view(claim);
    }

    public ClaimView withdraw(long id, IfMatch expected, RequestKey key) {
        return replies.replayOr(key, "withdrawClaim", Map.of("claim", new Id(id)), ClaimView.class, () -> {
            var claim = access.correctable(store.lock(id));
            IfMatch.check(expected, claim.version());
            transitions.move(claim, ClaimStatus.WITHDRAWN);
            store.flush();
            return views.view(claim);
        });
    }

    /** One at a time for an organisation, so that two claims cannot use up the same rest of a line. @return the budget's version */
    private int checked(ProjectSummary project, ClaimContent content, Long self) {
        if (OVER.contains(project.status())) throw ExpenseProblem.PROJECT_OVER.with("title", project.title());
        locks.hold(new Subject("organisation", project.implementerId()));
        var budget = projects.budget(project.id()).current();
        views.check(project, budget).require(content, store.othersCounting(project.id(), self));
        if (content.voucher().key() != null) {
            store.withVoucher(content.voucher().key()).filter(other -> self == null || other.id() != self).ifPresent(other -> {
                throw ExpenseProblem.VOUCHER_USED.with("voucher", content.voucher().number()).at("/voucherNo", "voucher-used.title");
            });
        }
        return budget.number();
    }
}
