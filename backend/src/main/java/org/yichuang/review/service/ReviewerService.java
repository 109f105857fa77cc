package org.yichuang.review.service;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.yichuang.identity.Accounts;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.review.ReviewProblem;
import org.yichuang.review.domain.ReviewStore;
import org.yichuang.review.domain.Reviewer;
import org.yichuang.review.domain.ReviewerStatus;
import org.yichuang.review.domain.ReviewerTie;

/** The pool of reviewers: who may be asked, what they know, whom they are tied to. */
@UseCase
public class ReviewerService {
    private final EntityManager db;
    private final ReviewStore store;
    private final ReviewAccess access;
    private final Accounts accounts;
    private final OrganisationDirectory organisations;
    private final Transitions transitions;
    private final BusinessClock clock;

    ReviewerService(EntityManager db, ReviewStore store, ReviewAccess access, Accounts accounts, OrganisationDirectory organisations,
                    Transitions transitions, BusinessClock clock) {
        this.db = db;
        this.store = store;
        this.access = access;
        this.accounts = accounts;
        this.organisations = organisations;
        this.transitions = transitions;
        this.clock = clock;
    }

    public ReviewerViews.View enter(EnterReviewer given) {
        access.require(given.divisionPath(), ReviewAccess.PREPARE);
        long account = given.accountId().value();
        var name = accounts.namesOf(List.of(account)).get(account);
        if (name == null || !accounts.holds(account, org.yichuang.identity.Role.REVIEWER)) throw ReviewProblem.NOT_A_REVIEWER.refuse();
        if (store.reviewerOf(account).isPresent()) throw CommonProblem.ALREADY_EXISTS.refuse();
        return view(store.add(new Reviewer(account, name, given.employer(), given.fields(), given.kinds(), given.divisionPath())));
    }

    public ReviewerViews.View edit(long id, IfMatch expected, EditReviewer given) {
        var reviewer = held(id);
        IfMatch.check(expected, reviewer.version());
        reviewer.edit(reviewer.name(), given.employer(), given.fields(), given.kinds());
        store.flush();
        return view(reviewer);
    }

    public ReviewerViews.View tie(long id, AddTie given) {
        var reviewer = held(id);
        if ((given.organisationId() == null) == (given.divisionPath() == null)) {
            throw CommonProblem.INVALID_FIELDS.refuse().at("/organisationId", "field.malformed");
        }
        if (given.organisationId() != null) organisations.require(given.organisationId().value());
        store.add(new ReviewerTie(reviewer.id(), given.kind(), given.organisationId() == null ? null : given.organisationId().value(),
                given.divisionPath(), given.endedOn(), given.note(), clock.now()));
        return view(reviewer);
    }

    public ReviewerViews.View bar(long id, IfMatch expected, String reason) {
        return step(id, expected, ReviewerStatus.BARRED, reason);
    }

    public ReviewerViews.View readmit(long id, IfMatch expected, String reason) {
        return step(id, expected, ReviewerStatus.ACTIVE, reason);
    }

    public ReviewerViews.View get(long id) {
        var reviewer = store.reviewer(id);
        access.requireDesk(reviewer.divisionPath());
        return view(reviewer);
    }

    /** Newest first. */
    public Page<ReviewerViews.View> list(PageRequest page) {
        var reach = access.desk();
        var query = reach.bind(db.createQuery("from Reviewer r where " + reach.condition("r.divisionPath", "r.id")
                + (page.cursor == null ? "" : " and r.id < :after") + " order by r.id desc", Reviewer.class));
        if (page.cursor != null) query.setParameter("after", page.cursor.id());
        var rows = query.setMaxResults(page.limit + 1).getResultList();
        var ties = store.ties(rows.stream().map(Reviewer::id).toList());
        return Page.of(rows, page, one -> ReviewerViews.of(one, ties), one -> new Cursor("", one.id()));
    }

    private ReviewerViews.View step(long id, IfMatch expected, ReviewerStatus to, String reason) {
        var reviewer = held(id);
        IfMatch.check(expected, reviewer.version());
        transitions.move(reviewer, to, reason);
        store.flush();
        return view(reviewer);
    }

    private Reviewer held(long id) {
        var reviewer = store.reviewer(id);
        access.require(reviewer.divisionPath(), ReviewAccess.PREPARE);
        return reviewer;
    }

    private ReviewerViews.View view(Reviewer reviewer) {
        return ReviewerViews.of(reviewer, store.ties(List.of(reviewer.id())));
    }
}
