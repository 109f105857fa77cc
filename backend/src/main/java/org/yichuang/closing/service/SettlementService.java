package org.yichuang.closing.service;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Map;
import org.yichuang.award.ProjectStatus;
import org.yichuang.award.Projects;
import org.yichuang.closing.ClosingProblem;
import org.yichuang.closing.SettlementStatus;
import org.yichuang.closing.domain.Settlement;
import org.yichuang.closing.domain.SettlementCheck;
import org.yichuang.closing.domain.SettlementCheck.Item;
import org.yichuang.closing.domain.SettlementItem;
import org.yichuang.closing.domain.SpendingSheet;
import org.yichuang.expense.Claims;
import org.yichuang.fund.Cause;
import org.yichuang.fund.Ledger;
import org.yichuang.fund.Pools;
import org.yichuang.gate.SubjectLocks;
import org.yichuang.identity.SecondFactor;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.tx.UseCase;

/** Settling: what is left of the commitment goes back to the pool, what was paid beyond what counts is asked back, the project is settled. */
@UseCase
public class SettlementService {
    private final EntityManager db;
    private final ClosingAccess access;
    private final SettlementViews views;
    private final Projects projects;
    private final Pools pools;
    private final GrantParts parts;
    private final Claims claims;
    private final RefundDemands demands;
    private final Ledger ledger;
    private final SubjectLocks locks;
    private final SecondFactor factor;
    private final Transitions transitions;
    private final Replies replies;
    private final Actor actor;

    SettlementService(EntityManager db, ClosingAccess access, SettlementViews views, Projects projects, Pools pools, GrantParts parts, Claims claims,
                      RefundDemands demands, Ledger ledger, SubjectLocks locks, SecondFactor factor, Transitions transitions, Replies replies, Actor actor) {
        this.db = db;
        this.access = access;
        this.views = views;
        this.projects = projects;
        this.pools = pools;
        this.parts = parts;
        this.claims = claims;
        this.demands = demands;
        this.ledger = ledger;
        this.locks = locks;
        this.factor = factor;
        this.transitions = transitions;
        this.replies = replies;
        this.actor = actor;
    }

    public SettlementView conclude(long id, IfMatch expected, RequestKey key, ConcludeSettlement given) {
        IfMatch.required(expected);
        return replies.replayOr(key, "concludeSettlement", Map.of("settlement", new Id(id), "body", given), SettlementView.class, () -> {
            var settlement = access.toSettle(db.find(Settlement.class, id, LockModeType.PESSIMISTIC_WRITE));
            IfMatch.check(expected, settlement.version());
            factor.requireFresh();
            settle(settlement, given);
            db.flush();
            return views.view(settlement);
        });
    }

    private void settle(Settlement settlement, ConcludeSettlement given) {
        locks.hold(new Subject("organisation", settlement.implementerId()));
        var project = projects.require(settlement.projectId());
        requireReady(settlement, given.releaseRest());
        parts.cancel(project.id(), given.words());
        var rest = pools.award(project.awardLineId()).committed();
        if (rest.isPositive()) ledger.release(Cause.of("settlement", settlement.id()).because(given.words()), project.awardLineId(), rest);
        var books = pools.award(project.awardLineId());
        settlement.account(books.paid(), books.released(), actor.name());
        var sheet = SpendingSheet.of(claims.ofProject(project.id()), project.grant());
        settlement.holds(sheet, demands.due(project, settlement.gradeKey(), sheet, books.paid()));
        sheet.disallowed().forEach(one -> db.persist(new SettlementItem(settlement.id(), one)));
        transitions.move(settlement, SettlementStatus.SETTLED, given.words());
        projects.step(project.id(), ProjectStatus.SETTLED, given.words());
        if (settlement.refund().isPositive()) demands.demand(settlement, project, sheet);
    }

    private void requireReady(Settlement settlement, boolean releaseRest) {
        var missing = views.checks(settlement).stream().filter(check -> !check.met()).toList();
        var blocking = missing.stream().filter(check -> check.item() != Item.PARTS_DONE).toList();
        if (!blocking.isEmpty()) throw ClosingProblem.NOT_READY_TO_SETTLE.with("missing", blocking.stream().map(SettlementCheck::item).toList());
        if (!missing.isEmpty() && !releaseRest) throw ClosingProblem.REST_NOT_RELEASED.with("rest", Money.fen(missing.get(0).amountFen()));
    }
}
