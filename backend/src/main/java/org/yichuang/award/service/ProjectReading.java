package org.yichuang.award.service;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yichuang.award.ProjectStatus;
import org.yichuang.award.domain.Project;
import org.yichuang.award.domain.ProjectStore;
import org.yichuang.award.wire.ProjectRow;
import org.yichuang.award.wire.ProjectView;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.organisation.OrganisationSummary;

/** Projects for those who do them and those who look after them. */
@UseCase
public class ProjectReading {
    private static final Set<ProjectStatus> LIVE = Set.copyOf(java.util.Arrays.stream(ProjectStatus.values()).filter(ProjectStatus::isLive).toList());
    private final EntityManager db;
    private final ProjectStore store;
    private final AwardAccess access;
    private final ProjectViews views;
    private final OrganisationDirectory organisations;
    private final BusinessClock clock;

    ProjectReading(EntityManager db, ProjectStore store, AwardAccess access, ProjectViews views, OrganisationDirectory organisations, BusinessClock clock) {
        this.db = db;
        this.store = store;
        this.access = access;
        this.views = views;
        this.organisations = organisations;
        this.clock = clock;
    }

    public ProjectView get(long id) {
        return views.of(readable(store.find(id).orElseThrow(CommonProblem.NOT_FOUND::refuse)));
    }

    Project readable(Project project) {
        var summary = project.summary();
        access.requireReadable(summary.divisionPath(), summary.implementerId(), summary.hostId());
        return project;
    }

    /** What a project's page may be asked for. */
    public record Filter(ProjectStatus status, Long callId, Long organisationId, boolean lateToStart) { }

    public Page<ProjectRow> list(Filter filter, PageRequest page) {
        var where = new ArrayList<String>(List.of(access.condition("p")));
        var given = new LinkedHashMap<String, Object>();
        if (filter.status() != null) put(where, given, "p.status = :status", "status", filter.status());
        if (filter.callId() != null) put(where, given, "p.callId = :call", "call", filter.callId());
        if (filter.organisationId() != null) put(where, given, "(p.implementerId = :organisation or p.hostId = :organisation)", "organisation", filter.organisationId());
        if (filter.lateToStart()) {
            put(where, given, "p.startedOn is null and p.startBy < :today", "today", clock.today());
            put(where, given, "p.status in :live", "live", LIVE);
        }
        if (page.cursor != null) put(where, given, "p.id < :after", "after", page.cursor.id());
        var query = access.bind(db.createQuery("select p from Project p where " + String.join(" and ", where) + " order by p.id desc", Project.class));
        given.forEach(query::setParameter);
        var rows = query.setMaxResults(page.limit + 1).getResultList();
        var ids = new LinkedHashSet<Long>();
        rows.stream().map(Project::summary).forEach(one -> {
            ids.add(one.implementerId());
            if (one.hostId() != null) ids.add(one.hostId());
        });
        var names = organisations.summaries(ids);
        return Page.of(rows, page, row -> row(row, names), last -> new Cursor("", last.id()));
    }

    private static void put(List<String> where, Map<String, Object> given, String condition, String name, Object value) {
        where.add(condition);
        given.put(name, value);
    }

    private ProjectRow row(Project project, Map<Long, OrganisationSummary> names) {
        var one = project.summary();
        return new ProjectRow(new Id(one.id()), one.code(), one.title(), new Id(one.callId()), new Id(one.implementerId()), names.get(one.implementerId()).name(),
                Id.of(one.hostId()), one.hostId() == null ? null : names.get(one.hostId()).name(), one.grant().fen(), one.startsOn(), one.endsOn(), one.status(),
                one.gradeKey(), project.isLateToStart(clock.today()));
    }
}
