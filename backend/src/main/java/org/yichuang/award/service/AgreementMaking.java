package org.yichuang.award.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.yichuang.award.AgreementStatus;
import org.yichuang.award.domain.Agreement;
import org.yichuang.award.domain.AgreementStore;
import org.yichuang.award.domain.PlanDates;
import org.yichuang.award.domain.SigningTime;
import org.yichuang.call.CallDirectory;
import org.yichuang.decision.AwardCancelled;
import org.yichuang.decision.AwardConfirmed;
import org.yichuang.decision.AwardLines;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.organisation.PayeeFacts;

/** A confirmed award becomes a draft agreement; a cancelled one takes its agreement with it. */
@ApplicationScoped
public class AgreementMaking {
    private final AgreementStore store;
    private final AwardLines awards;
    private final CallDirectory calls;
    private final ApplicationPlan plans;
    private final OrganisationDirectory organisations;
    private final Transitions transitions;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;

    AgreementMaking(AgreementStore store, AwardLines awards, CallDirectory calls, ApplicationPlan plans, OrganisationDirectory organisations,
                    Transitions transitions, WorkingCalendar calendar, BusinessClock clock) {
        this.store = store;
        this.awards = awards;
        this.calls = calls;
        this.plans = plans;
        this.organisations = organisations;
        this.transitions = transitions;
        this.calendar = calendar;
        this.clock = clock;
    }

    void onConfirmed(@Observes AwardConfirmed event) {
        make(event.awardLineId());
    }

    /** Told twice it is made once. What it still lacks is asked for when its text is made, never here: publicity ends whatever comes. */
    private void make(long awardLineId) {
        if (store.ofAward(awardLineId).isPresent()) return;
        var award = awards.require(awardLineId);
        var call = calls.summary(award.callId());
        var rules = calls.rulesOf(award.ruleBookId()).agreement();
        var signing = SigningTime.of(rules, call.fiscalYear(), calendar.periodAfter(clock.today(), rules.signWithin()));
        var plan = PlanDates.asRuled(rules, call.fiscalYear(), plans.of(award.applicationId()));
        var payee = organisations.payeeOf(award.implementerId()).filter(found -> found.organisationId() == award.legalPersonId())
                .map(PayeeFacts::payeeAccountId).orElse(null);
        store.add(new Agreement(store.nextNumber(award.callId(), call.code()), award, plan, payee, signing, clock.now()));
    }

    void onCancelled(@Observes AwardCancelled event) {
        store.ofAward(event.awardLineId()).map(found -> store.lock(found.id()))
                .filter(agreement -> agreement.status().next().contains(AgreementStatus.WITHDRAWN))
                .ifPresent(agreement -> transitions.move(agreement, AgreementStatus.WITHDRAWN, event.reason()));
    }
}
