package org.yichuang.conduct.service;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.yichuang.audit.AuditTrail;
import org.yichuang.conduct.CaseStatus;
import org.yichuang.conduct.ConductProblem;
import org.yichuang.conduct.InvestigationChanged;
import org.yichuang.conduct.domain.SupervisionCase;
import org.yichuang.conduct.wire.CaseView;
import org.yichuang.conduct.wire.CloseCase;
import org.yichuang.conduct.wire.OpenCase;
import org.yichuang.gate.SubjectLocks;
import org.yichuang.identity.Caller;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.organisation.OrganisationDirectory;

/** Opens and closes cases: while one is open the organisation is under investigation. */
@UseCase
public class CaseService {
    private final EntityManager db;
    private final ConductAccess access;
    private final OrganisationDirectory organisations;
    private final SubjectLocks locks;
    private final Transitions transitions;
    private final Replies replies;
    private final AuditTrail audit;
    private final BusinessClock clock;
    private final Caller caller;
    private final Event<InvestigationChanged> changed;

    CaseService(EntityManager db, ConductAccess access, OrganisationDirectory organisations, SubjectLocks locks, Transitions transitions,
                Replies replies, AuditTrail audit, BusinessClock clock, Caller caller, Event<InvestigationChanged> changed) {
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

    public CaseView open(RequestKey key, OpenCase given) {
        return replies.replayOr(key, "openCase", given, CaseView.class, () -> {
            var body = organisations.require(given.organisationId().value());
            access.requireInvestigate(body.divisionPath(), body.id());
            locks.hold(new Subject("organisation", body.id()));
            boolean running = !db.createQuery("select 1 from SupervisionCase where organisationId = :id and live = 1", Integer.class)
                    .setParameter("id", body.id()).getResultList().isEmpty();
            if (running) throw ConductProblem.CASE_OPEN_ALREADY.with("organisation", body.name());
            var one = new SupervisionCase(body.id(), body.divisionPath(), given.reason().strip(), caller.accountId(), clock.now());
            db.persist(one);
            db.flush();
            audit.record(one.subject(), "open", Map.of("organisation", body.id(), "reason", one.reason()));
            changed.fire(new InvestigationChanged(body.id(), one.id(), true));
            return CaseView.of(one, body.name());
        });
    }

    public CaseView close(long id, IfMatch expected, RequestKey key, CloseCase given) {
        IfMatch.required(expected);
        return replies.replayOr(key, "closeCase", Map.of("case", new Id(id), "version", expected.version(), "body", given), CaseView.class, () -> {
            locks.hold(new Subject("organisation", access.aCase(id).organisationId()));
            var one = access.heldCase(id);
            access.requireInvestigate(one.divisionPath(), one.organisationId());
            IfMatch.check(expected, one.version());
            transitions.move(one, CaseStatus.CLOSED, given.conclusion().strip());
            db.flush();
            changed.fire(new InvestigationChanged(one.organisationId(), id, false));
            return CaseView.of(one, organisations.require(one.organisationId()).name());
        });
    }

    public CaseView get(long id) {
        var one = access.aCase(id);
        return CaseView.of(one, organisations.require(one.organisationId()).name());
    }

    /** Newest first. */
    public Page<CaseView> list(CaseStatus status, PageRequest page) {
        var reach = access.readable();
        var query = reach.bind(db.createQuery("from SupervisionCase c where " + reach.condition("c.divisionPath", "c.organisationId")
                + (status == null ? "" : " and c.status = :status") + (page.cursor == null ? "" : " and c.id < :before") + " order by c.id desc",
                SupervisionCase.class)).setMaxResults(page.limit + 1);
        if (status != null) query.setParameter("status", status);
        if (page.cursor != null) query.setParameter("before", page.cursor.id());
        var found = query.getResultList();
        var bodies = organisations.summaries(found.stream().map(SupervisionCase::organisationId).distinct().toList());
        return Page.of(found, page, one -> CaseView.of(one, bodies.get(one.organisationId()).name()), one -> new Cursor("", one.id()));
    }
}
