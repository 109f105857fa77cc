package org.yichuang.conduct.service;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import org.yichuang.audit.AuditTrail;
import org.yichuang.conduct.ConductProblem;
import org.yichuang.conduct.ListingChanged;
import org.yichuang.conduct.ListingKind;
import org.yichuang.conduct.ListingStatus;
import org.yichuang.conduct.domain.CreditListing;
import org.yichuang.conduct.wire.EnterListing;
import org.yichuang.conduct.wire.ListingView;
import org.yichuang.conduct.wire.RemoveListing;
import org.yichuang.gate.SubjectLocks;
import org.yichuang.identity.Caller;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.organisation.OrganisationSummary;

/** Enters an authority's decision on a list, and the one that ends it. */
@UseCase
public class ListingService {
    private final EntityManager db;
    private final ConductAccess access;
    private final OrganisationDirectory organisations;
    private final SubjectLocks locks;
    private final Transitions transitions;
    private final Replies replies;
    private final AuditTrail audit;
    private final BusinessClock clock;
    private final Caller caller;
    private final Event<ListingChanged> changed;

    ListingService(EntityManager db, ConductAccess access, OrganisationDirectory organisations, SubjectLocks locks, Transitions transitions,
                   Replies replies, AuditTrail audit, BusinessClock clock, Caller caller, Event<ListingChanged> changed) {
        this.db = db;
        this.access = access;
        this.organisations = organisations;
        this.locks = locks;
        this.transitions = transitions;
        this.replies = replies;
        this.audit = audit;
        this.clock = clock;
        this.caller = caller;
        this.changed = changed;
    }

    public ListingView enter(RequestKey key, EnterListing given) {
        return replies.replayOr(key, "enterCreditListing", given, ListingView.class,
                () -> view(enter(organisations.require(given.organisationId().value()), given.paper())));
    }

    /** The organisation is held first, so that no gate opens on it meanwhile. */
    CreditListing enter(OrganisationSummary body, CreditListing.Paper paper) {
        access.requireEnter(paper.kind(), body.divisionPath(), body.id());
        locks.hold(new Subject("organisation", body.id()));
        if (fits(paper.kind(), body) != null) throw fits(paper.kind(), body).with("organisation", body.name());
        requirePast(paper.listedOn(), "/listedOn");
        if (isListed(body.id(), paper.kind())) throw ConductProblem.ALREADY_LISTED.with("organisation", body.name());
        var listing = new CreditListing(body.id(), body.divisionPath(), paper, caller.accountId(), clock.now());
        db.persist(listing);
        db.flush();
        audit.record(listing.subject(), "list", Map.of("organisation", body.id(), "kind", paper.kind(), "document", paper.documentNo()));
        changed.fire(new ListingChanged(body.id(), listing.id(), paper.kind(), true, paper.listedOn()));
        return listing;
    }

    public ListingView remove(long id, IfMatch expected, RequestKey key, RemoveListing given) {
        IfMatch.required(expected);
        return replies.replayOr(key, "removeCreditListing", Map.of("listing", new Id(id), "version", expected.version(), "body", given), ListingView.class, () -> {
            locks.hold(new Subject("organisation", access.listing(id).organisationId()));
            var listing = access.heldListing(id);
            access.requireEnter(listing.kind(), listing.divisionPath(), listing.organisationId());
            IfMatch.check(expected, listing.version());
            if (listing.status() == ListingStatus.REMOVED) throw CommonProblem.ILLEGAL_STEP.with("from", listing.status()).with("to", ListingStatus.REMOVED);
            requirePast(given.removedOn(), "/removedOn");
            if (given.removedOn().isBefore(listing.paper().listedOn())) throw ConductProblem.REMOVED_BEFORE_LISTED.with("listedOn", listing.paper().listedOn());
            listing.removalSays(given.documentNo().strip(), given.removedOn(), given.ground().strip());
            transitions.move(listing, ListingStatus.REMOVED, given.ground().strip());
            db.flush();
            changed.fire(new ListingChanged(listing.organisationId(), id, listing.kind(), false, given.removedOn()));
            return view(listing);
        });
    }

    boolean isListed(long organisationId, ListingKind kind) {
        return !db.createQuery("select 1 from CreditListing where organisationId = :id and kind = :kind and live = 1", Integer.class)
                .setParameter("id", organisationId).setParameter("kind", kind).setMaxResults(1).getResultList().isEmpty();
    }

    /** Null when the list is one for such a body. */
    static ConductProblem fits(ListingKind kind, OrganisationSummary body) {
        return kind.isStatutory() == !body.isFiled() ? null : ConductProblem.WRONG_LIST;
    }

    private void requirePast(LocalDate day, String field) {
        if (day.isAfter(clock.today())) throw ConductProblem.DAY_TO_COME.with("day", day).at(field, "field.day-to-come");
    }

    private ListingView view(CreditListing listing) {
        return ListingView.of(listing, organisations.require(listing.organisationId()).name());
    }
}
