package org.yichuang.disbursement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.yichuang.award.AgreementInForce;
import org.yichuang.call.rules.Tranche.Trigger;
import org.yichuang.conduct.InvestigationChanged;
import org.yichuang.conduct.ListingChanged;
import org.yichuang.evaluation.MidtermConcluded;
import org.yichuang.evaluation.ProjectGraded;
import org.yichuang.evaluation.ReportAccepted;
import org.yichuang.expense.ReceiptsAccepted;

/** What the stages below tell, and what it means for the parts of a grant. All in the transaction in which it happens. */
@ApplicationScoped
class Signals {
    private final TrancheLife life;
    private final Holds holds;

    Signals(TrancheLife life, Holds holds) {
        this.life = life;
        this.holds = holds;
    }

    /** What the organisation's record forbids from here on is held at once, what it allows again is let go (S3). */
    void on(@Observes ListingChanged listing) {
        holds.reassess(listing.organisationId());
    }

    void on(@Observes InvestigationChanged investigation) {
        holds.reassess(investigation.organisationId());
    }

    void on(@Observes AgreementInForce agreement) {
        life.plan(agreement.projectId());
    }

    void on(@Observes MidtermConcluded midterm) {
        if (midterm.passed()) life.meet(midterm.projectId(), Trigger.MIDTERM_PASSED);
    }

    void on(@Observes ReportAccepted report) {
        life.meetNext(report.projectId(), Trigger.REPORT_ACCEPTED);
    }

    void on(@Observes ReceiptsAccepted receipts) {
        life.meetNext(receipts.projectId(), Trigger.RECEIPTS_ACCEPTED);
    }

    /** A grade that does not let the last part be paid gives its money back to the pool. */
    void on(@Observes ProjectGraded graded) {
        if (graded.lastTranche()) {
            life.meet(graded.projectId(), Trigger.FINAL_PASSED);
            life.meet(graded.projectId(), Trigger.PROJECT_COMPLETED);
        } else {
            life.cancelLast(graded.projectId(), "末期评估等次 " + graded.gradeKey() + "，尾款不予拨付");
        }
    }
}
