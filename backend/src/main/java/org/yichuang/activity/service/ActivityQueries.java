package org.yichuang.activity.service;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yichuang.activity.domain.Activity;
import org.yichuang.activity.domain.ActivityStore;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.tx.UseCase;

/** Reading activity records, the newest first. */
@UseCase
public class ActivityQueries {
    private final EntityManager db;
    private final ActivityStore store;
    private final ActivityAccess access;
    private final ActivityViews views;

    ActivityQueries(EntityManager db, ActivityStore store, ActivityAccess access, ActivityViews views) {
        this.db = db;
        this.store = store;
        this.access = access;
        this.views = views;
    }

    public ActivityView get(long id) {
        return views.view(access.visible(id));
    }

    public Page<ActivityRow> list(ActivityFilter filter, PageRequest page) {
        var reach = access.readable();
        boolean wholeProject = filter.projectId != null && access.viewsProject(filter.projectId.value());
        var where = new ArrayList<>(List.of(wholeProject ? "1 = 1" : reach.condition("a.divisionPath", "a.organisationId")));
        var values = new LinkedHashMap<String, Object>();
        if (filter.organisationId != null) narrow(where, values, "a.organisationId = :organisation", "organisation", filter.organisationId.value());
        if (filter.projectId != null) narrow(where, values, "a.projectId = :project", "project", filter.projectId.value());
        if (filter.status != null) narrow(where, values, "a.status = :status", "status", filter.status);
        if (filter.late != null) narrow(where, values, "a.late = :late", "late", filter.late);
        if (page.cursor != null) narrow(where, values, "a.id < :before", "before", page.cursor.id());
        var query = db.createQuery("from Activity a where " + String.join(" and ", where) + " order by a.id desc", Activity.class);
        if (!wholeProject) reach.bind(query);
        values.forEach(query::setParameter);
        var found = query.setMaxResults(page.limit + 1).getResultList();
        var rows = views.rows(found);
        return Page.of(rows, page, row -> row, row -> new Cursor("", row.id().value()));
    }

    public List<ActivityView.VersionView> versions(long id) {
        access.visible(id);
        return store.versions(id).stream().map(one -> new ActivityView.VersionView(one.number(), Json.read(one.content(), RecordActivity.class), one.reason(),
                one.writtenByName(), one.writtenAt())).toList();
    }

    private static void narrow(List<String> where, Map<String, Object> values, String condition, String name, Object value) {
        where.add(condition);
        values.put(name, value);
    }
}
