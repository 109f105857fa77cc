package org.yichuang.award.service;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yichuang.award.AgreementStatus;
import org.yichuang.award.domain.Agreement;
import org.yichuang.award.domain.AgreementStore;
import org.yichuang.award.wire.AgreementRow;
import org.yichuang.award.wire.AgreementView;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.organisation.OrganisationSummary;

/** Agreements in lists, the most urgent first, and one with all that belongs to it. */
@UseCase
public class AgreementReading {
    private static final Set<AgreementStatus> UNSIGNED = Set.of(AgreementStatus.DRAFT, AgreementStatus.AWAITING_SIGNATURES);
    private final EntityManager db;
    private final AgreementStore store;
    private final AwardAccess access;
    private final AgreementViews views;
    private final OrganisationDirectory organisations;
    private final BusinessClock clock;

    AgreementReading(EntityManager db, AgreementStore store, AwardAccess access, AgreementViews views, OrganisationDirectory organisations, BusinessClock clock) {
        this.db = db;
        this.store = store;
        this.access = access;
        this.views = views;
        this.organisations = organisations;
        this.clock = clock;
    }

    public AgreementView get(long id) {
        return view(readable(store.find(id).orElseThrow(CommonProblem.NOT_FOUND::refuse)));
    }

    Agreement readable(Agreement agreement) {
        access.requireReadable(agreement.divisionPath(), agreement.implementerId(), agreement.hostId());
        return agreement;
    }

    AgreementView view(Agreement agreement) {
        return views.of(agreement);
    }

    /** By their last day to sign. @param status as it reads now: unsigned ones past their time are LAPSED */
    public Page<AgreementRow> list(AgreementStatus status, Long callId, boolean open, PageRequest page) {
        var where = new ArrayList<String>(List.of(access.condition("a")));
        if (callId != null) where.add("a.callId = :call");
        if (status == AgreementStatus.LAPSED) where.add("(a.status = :status or (a.status in :unsigned and a.signBy < :today and (a.remindOnce = false or a.remindedAt is not null)))");
        else if (status != null) where.add("a.status = :status");
        if (status != null && UNSIGNED.contains(status)) where.add("(a.signBy >= :today or (a.remindOnce = true and a.remindedAt is null))");
        if (open) where.add("a.status in :open");
        if (page.cursor != null) where.add("(a.signBy > :day or (a.signBy = :day and a.id > :after))");
        var query = access.bind(db.createQuery("select a from Agreement a where " + String.join(" and ", where) + " order by a.signBy, a.id", Agreement.class));
        if (callId != null) query.setParameter("call", callId);
        if (status != null) query.setParameter("status", status);
        if (status == AgreementStatus.LAPSED) query.setParameter("unsigned", UNSIGNED);
        if (status == AgreementStatus.LAPSED || status != null && UNSIGNED.contains(status)) query.setParameter("today", clock.today());
        if (open) query.setParameter("open", Set.of(AgreementStatus.DRAFT, AgreementStatus.AWAITING_SIGNATURES, AgreementStatus.SIGNED));
        if (page.cursor != null) query.setParameter("day", LocalDate.parse(page.cursor.key())).setParameter("after", page.cursor.id());
        var rows = query.setMaxResults(page.limit + 1).getResultList();
        var ids = new LinkedHashSet<Long>();
        for (var row : rows) {
            ids.add(row.implementerId());
            if (row.hostId() != null) ids.add(row.hostId());
        }
        var names = organisations.summaries(ids);
        var revised = openRevisions(rows);
        return Page.of(rows, page, row -> row(row, names, revised), last -> new Cursor(last.signBy().toString(), last.id()));
    }

    private Set<Long> openRevisions(List<Agreement> rows) {
        if (rows.isEmpty()) return Set.of();
        return new HashSet<>(db.createQuery("select agreementId from AgreementRevision where agreementId in :ids and open is not null", Long.class)
                .setParameter("ids", rows.stream().map(Agreement::id).toList()).getResultList());
    }

    private AgreementRow row(Agreement one, Map<Long, OrganisationSummary> names, Set<Long> revised) {
        var host = one.hostId() == null ? null : names.get(one.hostId());
        return new AgreementRow(new Id(one.id()), one.number(), new Id(one.callId()), new Id(one.applicationId()), one.title(), new Id(one.implementerId()),
                names.get(one.implementerId()).name(), Id.of(one.hostId()), host == null ? null : host.name(), one.amount().fen(), one.statusAt(clock.now()),
                one.signBy(), daysLeft(one, clock.today()), revised.contains(one.id()));
    }

    static Integer daysLeft(Agreement agreement, LocalDate today) {
        return UNSIGNED.contains(agreement.status()) ? (int) ChronoUnit.DAYS.between(today, agreement.signBy()) : null;
    }
}
