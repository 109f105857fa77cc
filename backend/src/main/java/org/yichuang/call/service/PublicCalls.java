package org.yichuang.call.service;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import org.yichuang.call.CallStatus;
import org.yichuang.call.domain.CallStore;
import org.yichuang.call.domain.FundingCall;
import org.yichuang.call.domain.LifeLine;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.rulebook.RuleBooks;

/** Calls for everybody: those open now first, soonest deadline first; then those to come; then those that are over. */
@UseCase
public class PublicCalls {
    private final CallStore store;
    private final RuleBooks books;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;
    private final EntityManager db;

    PublicCalls(CallStore store, RuleBooks books, WorkingCalendar calendar, BusinessClock clock, EntityManager db) {
        this.store = store;
        this.books = books;
        this.calendar = calendar;
        this.clock = clock;
        this.db = db;
    }

    public PublicCall get(long id) {
        var call = store.require(id);
        if (call.publishedAt() == null) throw CommonProblem.NOT_FOUND.refuse();
        var plan = call.plan();
        var book = books.ref(call.ruleBookId());
        var rules = books.content(book.id(), RuleBookContent.class);
        return new PublicCall(new Id(id), call.code(), plan.title(), plan.summary(), call.fiscalYear(), call.statusAt(clock.now()), call.statusReason(),
                plan.opensAt(), plan.closesAt(), plan.window().lastDay(), plan.plannedPool().fen(), CallViews.contact(plan), call.publishedAt(),
                store.corrections(id).stream().map(CorrectionView::of).toList(), LifeLine.of(plan.window(), rules.schedule(), calendar),
                new Id(book.id()), book.number(), book.digest(), rules);
    }

    public Page<PublicCallLine> list(PageRequest page) {
        var now = clock.now();
        var from = PublicOrder.from(page.cursor);
        var found = new ArrayList<Found>();
        for (var group : PublicOrder.values()) {
            if (group.compareTo(from.group()) < 0) continue;
            var after = group == from.group() ? from : null;
            var query = db.createQuery(group.query(after != null && after.key() != null), FundingCall.class);
            query.setParameter("published", CallStatus.PUBLISHED).setParameter("open", CallStatus.OPEN).setParameter("now", now);
            if (after != null && after.key() != null) query.setParameter("key", after.key()).setParameter("id", after.id());
            query.setMaxResults(page.limit + 1 - found.size()).getResultList().forEach(call -> found.add(new Found(group, call)));
            if (found.size() > page.limit) break;
        }
        return Page.of(found, page, one -> PublicCallLine.of(one.call(), now), one -> one.group().cursor(one.call()));
    }

    private record Found(PublicOrder group, FundingCall call) { }
}
