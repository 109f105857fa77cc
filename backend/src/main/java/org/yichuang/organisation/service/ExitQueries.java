package org.yichuang.organisation.service;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.organisation.ExitObstacle;
import org.yichuang.organisation.ExitStatus;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.organisation.domain.ExitRequest;
import org.yichuang.organisation.wire.ExitRow;
import org.yichuang.organisation.wire.ExitView;

/** Reads requests to leave: whoever may know of an organisation may know that it leaves. */
@UseCase
public class ExitQueries {
    private final EntityManager db;
    private final ExitAccess access;
    private final OrganisationAccess organisations;
    private final OrganisationDirectory directory;
    private final ExitGuard guard;
    private final ExitViews views;

    ExitQueries(EntityManager db, ExitAccess access, OrganisationAccess organisations, OrganisationDirectory directory, ExitGuard guard, ExitViews views) {
        this.db = db;
        this.access = access;
        this.organisations = organisations;
        this.directory = directory;
        this.guard = guard;
        this.views = views;
    }

    public ExitView get(Id id) {
        return views.view(access.readable(id));
    }

    /** What an organisation would have to settle, known before it asks. */
    public List<ExitObstacle> obstacles(Id organisationId) {
        return guard.obstacles(access.ownersOrTownships(organisationId).id());
    }

    public Page<ExitRow> list(ExitStatus status, Id organisationId, PageRequest page) {
        var reach = organisations.readable();
        var query = db.createQuery("select e from ExitRequest e join Organisation o on o.id = e.organisationId where "
                + reach.condition("o.home.divisionPath", "o.id") + (status == null ? "" : " and e.status = :status")
                + (organisationId == null ? "" : " and e.organisationId = :organisation") + (page.cursor == null ? "" : " and e.id < :after")
                + " order by e.id desc", ExitRequest.class);
        if (status != null) query.setParameter("status", status);
        if (organisationId != null) query.setParameter("organisation", organisationId.value());
        if (page.cursor != null) query.setParameter("after", page.cursor.id());
        var found = reach.bind(query).setMaxResults(page.limit + 1).getResultList();
        var names = directory.summaries(found.stream().map(ExitRequest::organisationId).collect(Collectors.toSet()));
        return Page.of(found, page, one -> new ExitRow(new Id(one.id()), new Id(one.organisationId()), names.get(one.organisationId()).name(), one.status(),
                one.decidedOn(), one.requestedAt(), one.changedAt()), last -> new Cursor("", last.id()));
    }
}
