package org.yichuang.organisation.service;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.organisation.HostLinkStatus;
import org.yichuang.organisation.OrganisationKind;
import org.yichuang.organisation.OrganisationProblem;
import org.yichuang.organisation.domain.HostLink;
import org.yichuang.organisation.domain.Organisation;
import org.yichuang.organisation.wire.HostView;

/** A filed body asks a registered one to stand in for it; only the one asked can agree. */
@UseCase
public class HostService {
    private final EntityManager db;
    private final OrganisationAccess access;
    private final HostLinks links;
    private final Transitions transitions;
    private final BusinessClock clock;
    private final Caller caller;

    HostService(EntityManager db, OrganisationAccess access, HostLinks links, Transitions transitions, BusinessClock clock, Caller caller) {
        this.db = db;
        this.access = access;
        this.links = links;
        this.transitions = transitions;
        this.clock = clock;
        this.caller = caller;
    }

    public HostView request(Id id, Id hostId) {
        var organisation = access.heldIn(id, Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR);
        if (organisation.kind() == OrganisationKind.REGISTERED) throw OrganisationProblem.NEEDS_NO_HOST.refuse();
        // The public register lists every confirmed body, so naming one gives nothing away.
        var host = db.find(Organisation.class, hostId.value());
        if (host == null || host.kind() != OrganisationKind.REGISTERED || !host.status().isConfirmed()) throw OrganisationProblem.HOST_UNSUITABLE.refuse();
        if (links.liveOf(organisation.id()) != null) throw OrganisationProblem.HOST_LINK_EXISTS.refuse();
        var link = new HostLink(organisation.id(), host.id(), clock.now(), caller.accountId());
        db.persist(link);
        db.flush();
        return view(link);
    }

    public HostView accept(Id linkId, IfMatch expected) {
        return answer(linkId, expected, HostLinkStatus.ACCEPTED, null);
    }

    public HostView decline(Id linkId, IfMatch expected, String reason) {
        return answer(linkId, expected, HostLinkStatus.DECLINED, reason);
    }

    private HostView answer(Id linkId, IfMatch expected, HostLinkStatus to, String reason) {
        var link = visible(linkId);
        access.allowed(host(link), Role.APPLICANT_OWNER, Role.HOST_SIGNATORY);
        return move(link, expected, to, reason);
    }

    /** Either side ends it. */
    public HostView end(Id linkId, IfMatch expected, String reason) {
        var link = visible(linkId);
        if (!access.may(host(link), Role.APPLICANT_OWNER, Role.HOST_SIGNATORY)) access.allowed(hosted(link), Role.APPLICANT_OWNER);
        return move(link, expected, HostLinkStatus.ENDED, reason);
    }

    private HostView move(HostLink link, IfMatch expected, HostLinkStatus to, String reason) {
        IfMatch.check(expected, link.version());
        transitions.move(link, to, reason);
        db.flush();
        return view(link);
    }

    public HostView get(Id linkId) {
        return view(visible(linkId));
    }

    /** Links in which either side lies within the caller's reach. */
    public Page<HostView> list(HostLinkStatus status, PageRequest page) {
        var reach = access.readable();
        var query = db.createQuery("select l from HostLink l join Organisation o on o.id = l.organisationId join Organisation h on h.id = l.hostId where ("
                + reach.condition("o.home.divisionPath", "o.id") + " or " + reach.condition("h.home.divisionPath", "h.id") + ")"
                + (status == null ? "" : " and l.status = :status") + (page.cursor == null ? "" : " and l.id < :after") + " order by l.id desc", HostLink.class);
        if (status != null) query.setParameter("status", status);
        if (page.cursor != null) query.setParameter("after", page.cursor.id());
        List<HostLink> found = reach.bind(query).setMaxResults(page.limit + 1).getResultList();
        // Both sides of all lines at once; the views below find them already read.
        if (!found.isEmpty()) db.createQuery("from Organisation o where o.id in :ids", Organisation.class)
                .setParameter("ids", found.stream().flatMap(link -> Stream.of(link.organisationId(), link.hostId())).distinct().toList()).getResultList();
        return Page.of(found, page, this::view, last -> new Cursor("", last.id()));
    }

    private HostLink visible(Id linkId) {
        var link = db.find(HostLink.class, linkId.value());
        if (link == null || !reaches(hosted(link)) && !reaches(host(link))) throw CommonProblem.NOT_FOUND.refuse();
        return link;
    }

    private boolean reaches(Organisation one) {
        return access.readable().covers(one.home().divisionPath(), one.id());
    }

    private Organisation hosted(HostLink link) {
        return db.find(Organisation.class, link.organisationId());
    }

    private Organisation host(HostLink link) {
        return db.find(Organisation.class, link.hostId());
    }

    private HostView view(HostLink link) {
        return new HostView(new Id(link.id()), new Id(link.organisationId()), hosted(link).name(), new Id(link.hostId()), host(link).name(),
                link.status(), link.reason(), link.requestedAt(), link.answeredAt(), link.status().following(), link.version());
    }
}
