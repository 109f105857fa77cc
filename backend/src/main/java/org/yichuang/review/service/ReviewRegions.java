package org.yichuang.review.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.yichuang.audit.SubjectRegion;
import org.yichuang.review.domain.Appearance;
import org.yichuang.review.domain.PanelSeat;
import org.yichuang.review.domain.Ranking;
import org.yichuang.review.domain.ReviewRound;
import org.yichuang.review.domain.Reviewer;
import org.yichuang.review.domain.ScoreSheet;
import org.yichuang.review.domain.Shortlist;

/** Where the things of a review are at home: with the round they belong to. */
@ApplicationScoped
class ReviewRegions {
    private final EntityManager db;

    ReviewRegions(EntityManager db) {
        this.db = db;
    }

    @Produces
    @Singleton
    SubjectRegion rounds() {
        return new Home(ReviewRound.KIND, id -> find(ReviewRound.class, id).map(ReviewRound::divisionPath));
    }

    @Produces
    @Singleton
    SubjectRegion seats() {
        return new Home(PanelSeat.KIND, id -> find(PanelSeat.class, id).flatMap(seat -> find(ReviewRound.class, seat.roundId())).map(ReviewRound::divisionPath));
    }

    @Produces
    @Singleton
    SubjectRegion sheets() {
        return new Home(ScoreSheet.KIND, id -> find(ScoreSheet.class, id).flatMap(sheet -> find(ReviewRound.class, sheet.roundId())).map(ReviewRound::divisionPath));
    }

    @Produces
    @Singleton
    SubjectRegion rankings() {
        return new Home(Ranking.KIND, id -> find(Ranking.class, id).map(Ranking::divisionPath));
    }

    @Produces
    @Singleton
    SubjectRegion shortlists() {
        return new Home(Shortlist.KIND, id -> find(Shortlist.class, id).map(Shortlist::divisionPath));
    }

    @Produces
    @Singleton
    SubjectRegion appearances() {
        return new Home(Appearance.KIND, id -> find(Appearance.class, id).flatMap(one -> find(ReviewRound.class, one.roundId())).map(ReviewRound::divisionPath));
    }

    @Produces
    @Singleton
    SubjectRegion reviewers() {
        return new Home(Reviewer.KIND, id -> find(Reviewer.class, id).map(Reviewer::divisionPath));
    }

    private <T> Optional<T> find(Class<T> type, long id) {
        return Optional.ofNullable(db.find(type, id));
    }

    private interface Path {
        Optional<String> of(long id);
    }

    private record Home(String subjectKind, Path path) implements SubjectRegion {
        @Override
        public Optional<String> pathOf(long subjectId) {
            return path.of(subjectId);
        }
    }
}
