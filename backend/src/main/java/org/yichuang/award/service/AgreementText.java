package org.yichuang.award.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.yichuang.award.AwardProblem;
import org.yichuang.award.domain.Agreement;
import org.yichuang.award.domain.PlanDates;
import org.yichuang.award.domain.TranchePlanning;
import org.yichuang.call.CallDirectory;
import org.yichuang.document.GeneratedDocuments;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.organisation.PayeeFacts;

/** Makes the text of an agreement once everything it needs is there, and says what is not. */
@ApplicationScoped
class AgreementText {
    private final CallDirectory calls;
    private final OrganisationDirectory organisations;
    private final AgreementPaperMaking papers;
    private final GeneratedDocuments documents;

    AgreementText(CallDirectory calls, OrganisationDirectory organisations, AgreementPaperMaking papers, GeneratedDocuments documents) {
        this.calls = calls;
        this.organisations = organisations;
        this.papers = papers;
        this.documents = documents;
    }

    void issue(Agreement agreement) {
        var rules = calls.rulesOf(agreement.ruleBookId());
        var plan = agreement.plan();
        if (plan.granted().compareTo(agreement.amount()) != 0) {
            throw AwardProblem.BUDGET_NOT_AWARD.with("budget", plan.granted()).with("amount", agreement.amount());
        }
        PlanDates.require(rules.agreement(), calls.summary(agreement.callId()).fiscalYear(), plan.startsOn(), plan.endsOn(), plan.steps());
        var tranches = TranchePlanning.of(rules.tranches(), agreement.amount());
        var payee = payee(agreement);
        agreement.payee(payee.payeeAccountId());
        agreement.issue(tranches, documents.make(agreement.subject(), "项目协议书 " + agreement.number() + ".pdf", "award/agreement",
                papers.of(agreement, plan, tranches, payee, rules)));
    }

    private PayeeFacts payee(Agreement agreement) {
        var payer = organisations.require(agreement.legalPersonId());
        return organisations.payeeOf(agreement.legalPersonId()).filter(found -> found.organisationId() == payer.id())
                .orElseThrow(() -> AwardProblem.PAYEE_MISSING.with("organisation", payer.name()));
    }
}
