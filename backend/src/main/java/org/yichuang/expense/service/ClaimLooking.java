package org.yichuang.expense.service;

import jakarta.enterprise.event.Event;
import java.util.Map;
import java.util.Objects;
import org.yichuang.award.Projects;
import org.yichuang.call.CallDirectory;
import org.yichuang.expense.ClaimStatus;
import org.yichuang.expense.ExpenseProblem;
import org.yichuang.expense.ReceiptsAccepted;
import org.yichuang.expense.domain.Claim;
import org.yichuang.expense.domain.ClaimStore;
import org.yichuang.expense.wire.AcceptFigures;
import org.yichuang.expense.wire.ClaimView;
import org.yichuang.identity.Role;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.tx.UseCase;

/** The office looks at claims: first at what was bought, then at the figures. */
@UseCase
public class ClaimLooking {
    private static final String[] ANY = {Role.PROGRAMME_OFFICER, Role.OPERATOR, Role.FINANCE_CLERK};
    private final ClaimStore store;
    private final ClaimAccess access;
    private final ClaimViews views;
    private final Spending spending;
    private final Projects projects;
    private final CallDirectory calls;
    private final Transitions transitions;
    private final Replies replies;
    private final Actor actor;
    private final Event<ReceiptsAccepted> accepted;

    ClaimLooking(ClaimStore store, ClaimAccess access, ClaimViews views, Spending spending, Projects projects, CallDirectory calls, Transitions transitions,
                 Replies replies, Actor actor, Event<ReceiptsAccepted> accepted) {
        this.store = store;
        this.access = access;
        this.views = views;
        this.spending = spending;
        this.projects = projects;
        this.calls = calls;
        this.transitions = transitions;
        this.replies = replies;
        this.actor = actor;
        this.accepted = accepted;
    }

    public ClaimView query(long id, IfMatch expected, String words) {
        return step(id, expected, ClaimStatus.QUERIED, words, ANY);
    }

    public ClaimView refuse(long id, IfMatch expected, String words) {
        return step(id, expected, ClaimStatus.REFUSED, words, ANY);
    }

    private ClaimView step(long id, IfMatch expected, ClaimStatus to, String words, String... roles) {
        var claim = access.lookable(store.lock(id), roles);
        IfMatch.check(expected, claim.version());
        transitions.move(claim, to, words);
        store.flush();
        return views.view(claim);
    }

    public ClaimView acceptContent(long id, IfMatch expected, RequestKey key) {
        return replies.replayOr(key, "acceptClaimContent", Map.of("claim", new Id(id)), ClaimView.class, () -> {
            var claim = access.lookable(store.lock(id), ClaimAccess.CONTENT);
            IfMatch.check(expected, claim.version());
            transitions.move(claim, ClaimStatus.CONTENT_OK);
            claim.contentLookedAt(access.me(), actor.name());
            store.flush();
            return views.view(claim);
        });
    }

    /** Where the rule book keeps the two looks apart, whoever looked at the content does not look at the figures. */
    public ClaimView acceptFigures(long id, IfMatch expected, RequestKey key, AcceptFigures given) {
        return replies.replayOr(key, "acceptClaimFigures", Map.of("claim", new Id(id), "body", given), ClaimView.class, () -> {
            var claim = access.lookable(store.lock(id), ClaimAccess.FIGURES);
            IfMatch.check(expected, claim.version());
            var project = projects.require(claim.projectId());
            boolean apart = calls.rulesOf(project.ruleBookId()).budget().looksApart();
            if (apart && Objects.equals(claim.contentBy(), access.me())) throw ExpenseProblem.SAME_HANDS.refuse();
            boolean covered = spending.acceptedCover(project);
            reduced(claim, given);
            transitions.move(claim, ClaimStatus.ACCEPTED, given.words());
            store.flush();
            if (!covered && spending.acceptedCover(project)) accepted.fire(new ReceiptsAccepted(project.id()));
            return views.view(claim);
        });
    }

    private void reduced(Claim claim, AcceptFigures given) {
        var so = Money.fen(given.acceptedFen());
        boolean less = so.compareTo(claim.content().amount()) < 0;
        if (less && (given.words() == null || given.words().isBlank())) throw ExpenseProblem.REDUCTION_WITHOUT_REASON.refuse().at("/words", "field.required");
        claim.figuresLookedAt(access.me(), actor.name(), so);
    }
}
