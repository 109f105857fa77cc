package org.yichuang.conduct.service;

import jakarta.persistence.EntityManager;
import org.yichuang.conduct.ListingKind;
import org.yichuang.conduct.ListingStatus;
import org.yichuang.conduct.domain.CreditListing;
import org.yichuang.conduct.wire.ListingView;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.organisation.OrganisationDirectory;

/** Reading listings. */
@UseCase
public class ListingQueries {
    private final EntityManager db;
    private final ConductAccess access;
    private final OrganisationDirectory organisations;

    ListingQueries(EntityManager db, ConductAccess access, OrganisationDirectory organisations) {
        this.db = db;
        this.access = access;
        this.organisations = organisations;
    }

    /** Newest first. */
    public Page<ListingView> list(Long organisationId, ListingKind kind, ListingStatus status, PageRequest page) {
        var reach = access.readable();
        var where = new StringBuilder(reach.condition("l.divisionPath", "l.organisationId"));
        if (organisationId != null) where.append(" and l.organisationId = :organisation");
        if (kind != null) where.append(" and l.kind = :kind");
        if (status != null) where.append(" and l.status = :status");
        if (page.cursor != null) where.append(" and l.id < :before");
        var query = reach.bind(db.createQuery("from CreditListing l where " + where + " order by l.id desc", CreditListing.class)).setMaxResults(page.limit + 1);
        if (organisationId != null) query.setParameter("organisation", organisationId);
        if (kind != null) query.setParameter("kind", kind);
        if (status != null) query.setParameter("status", status);
        if (page.cursor != null) query.setParameter("before", page.cursor.id());
        var found = query.getResultList();
        var bodies = organisations.summaries(found.stream().map(CreditListing::organisationId).distinct().toList());
        return Page.of(found, page, one -> ListingView.of(one, bodies.get(one.organisationId()).name()), one -> new Cursor("", one.id()));
    }

    public ListingView get(long id) {
        var listing = access.listing(id);
        return ListingView.of(listing, organisations.require(listing.organisationId()).name());
    }
}
