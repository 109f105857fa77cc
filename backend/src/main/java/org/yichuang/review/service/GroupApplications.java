package org.yichuang.review.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.yichuang.application.ApplicationDirectory;
import org.yichuang.application.ApplicationFacts;
import org.yichuang.application.ApplicationStatus;
import org.yichuang.review.domain.ReviewRound;
import org.yichuang.review.domain.ReviewStore;
import org.yichuang.review.domain.RoundStatus;
import org.yichuang.review.domain.ScoreSheet;

/** Which applications a round judges: of those at its stage, the ones of its place. */
@ApplicationScoped
class GroupApplications {
    private final ApplicationDirectory applications;
    private final ReviewStore store;
    private final Shortlists shortlists;

    GroupApplications(ApplicationDirectory applications, ReviewStore store, Shortlists shortlists) {
        this.applications = applications;
        this.store = store;
        this.shortlists = shortlists;
    }

    /** Everything of the ranking list, in the order of the receipts. */
    List<ApplicationFacts> ofList(ReviewRound round) {
        return shortlists.ofList(round.stage());
    }

    /** Once scoring has begun the sheets say it; before, the rules do. */
    List<ApplicationFacts> of(ReviewRound round) {
        if (round.status() != RoundStatus.PREPARING) {
            var ids = store.sheets(round.id()).stream().map(ScoreSheet::applicationId).distinct().toList();
            return applications.facts(ids).values().stream().filter(one -> one.status() != ApplicationStatus.WITHDRAWN)
                    .sorted(Comparator.comparing(ApplicationFacts::receiptNo)).toList();
        }
        return shortlists.at(round.stage()).stream().filter(one -> one.divisionPath().startsWith(round.divisionPath())).toList();
    }
}
