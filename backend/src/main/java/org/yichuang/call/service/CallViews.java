package org.yichuang.call.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.yichuang.call.domain.CallPlan;
import org.yichuang.call.domain.CallStore;
import org.yichuang.call.domain.FundingCall;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.rulebook.RuleBooks;

/** Puts a call into the form in which officers see it. */
@ApplicationScoped
public class CallViews {
    private final CallStore store;
    private final RuleBooks books;
    private final BusinessClock clock;

    CallViews(CallStore store, RuleBooks books, BusinessClock clock) {
        this.store = store;
        this.books = books;
        this.clock = clock;
    }

    CallView view(FundingCall call) {
        var plan = call.plan();
        var status = call.statusAt(clock.now());
        return new CallView(new Id(call.id()), call.code(), new Id(call.programmeId()), plan.title(), plan.summary(), call.fiscalYear(), status,
                call.statusReason(), plan.opensAt(), plan.closesAt(), plan.closesAt() == null ? null : plan.window().lastDay(),
                plan.plannedPool() == null ? null : plan.plannedPool().fen(), contact(plan), call.divisionPath(), new Id(call.ruleBookId()),
                books.ref(call.ruleBookId()).number(), Id.of(call.formerId()), call.publishedAt(),
                store.corrections(call.id()).stream().map(CorrectionView::of).toList(), status.following(), call.version());
    }

    static Contact contact(CallPlan plan) {
        return new Contact(plan.contactName(), plan.contactPhone(), plan.contactEmail());
    }
}
