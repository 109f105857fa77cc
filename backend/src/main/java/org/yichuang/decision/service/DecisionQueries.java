package org.yichuang.decision.service;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yichuang.call.CallDirectory;
import org.yichuang.decision.AwardLineStatus;
import org.yichuang.decision.DecisionStatus;
import org.yichuang.decision.domain.AwardLine;
import org.yichuang.decision.domain.AwardLineStore;
import org.yichuang.decision.domain.Decision;
import org.yichuang.decision.domain.DecisionStore;
import org.yichuang.decision.wire.AwardLineView;
import org.yichuang.decision.wire.DecisionRow;
import org.yichuang.decision.wire.DecisionView;
import org.yichuang.decision.wire.MinutesView;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.tx.UseCase;

/** Decisions, minutes and award lines within the caller's reach. */
@UseCase
public class DecisionQueries {
    private final EntityManager db;
    private final DecisionStore store;
    private final AwardLineStore lines;
    private final DecisionAccess access;
    private final DecisionViews views;
    private final AwardLineViews lineViews;
    private final MinutesWriter minutes;
    private final CallDirectory calls;

    DecisionQueries(EntityManager db, DecisionStore store, AwardLineStore lines, DecisionAccess access, DecisionViews views, AwardLineViews lineViews,
                    MinutesWriter minutes, CallDirectory calls) {
        this.db = db;
        this.store = store;
        this.lines = lines;
        this.access = access;
        this.views = views;
        this.lineViews = lineViews;
        this.minutes = minutes;
        this.calls = calls;
    }

    public DecisionView get(long id) {
        return views.view(readable(id));
    }

    public MinutesView minutes(long id) {
        var decision = readable(id);
        return store.minutes(id).map(kept -> new MinutesView(new Id(id), true, kept.text(), kept.writtenAt(), kept.hashAlgorithm(), kept.hash()))
                .orElseGet(() -> new MinutesView(new Id(id), false, minutes.write(decision, decision.content()), null, null, null));
    }

    /** Newest first. */
    public Page<DecisionRow> list(Id callId, DecisionStatus status, PageRequest page) {
        var reach = access.decisions();
        var where = new ArrayList<>(List.of(reach.condition("d.divisionPath", "d.id")));
        var values = new LinkedHashMap<String, Object>();
        if (callId != null) narrow(where, values, "d.callId = :call", "call", callId.value());
        if (status != null) narrow(where, values, "d.status = :status", "status", status);
        if (page.cursor != null) narrow(where, values, "d.id < :after", "after", page.cursor.id());
        var query = reach.bind(db.createQuery("select d from Decision d where " + String.join(" and ", where) + " order by d.id desc", Decision.class));
        values.forEach(query::setParameter);
        var found = query.setMaxResults(page.limit + 1).getResultList();
        var titles = calls.titles(found.stream().map(Decision::callId).distinct().toList());
        return Page.of(found, page, one -> row(one, titles), one -> new Cursor("", one.id()));
    }

    private static DecisionRow row(Decision one, Map<Long, String> titles) {
        return new DecisionRow(new Id(one.id()), new Id(one.callId()), titles.get(one.callId()), one.number(),
                one.status(), one.createdAt(), one.proposedAt(), one.approvedAt(), one.announcedAt());
    }

    public AwardLineView line(long id) {
        return lineViews.view(access.readable(lines.find(id).orElseThrow(CommonProblem.NOT_FOUND::refuse)));
    }

    /** Newest first: officers see those of their region, the people of an organisation their own once they are announced. */
    public Page<AwardLineView> lines(Id callId, Id applicationId, AwardLineStatus status, PageRequest page) {
        var where = new ArrayList<>(List.of(access.lineCondition()));
        var values = new LinkedHashMap<String, Object>();
        if (callId != null) narrow(where, values, "a.callId = :call", "call", callId.value());
        if (applicationId != null) narrow(where, values, "a.applicationId = :application", "application", applicationId.value());
        if (status != null) narrow(where, values, "a.status = :status", "status", status);
        if (page.cursor != null) narrow(where, values, "a.id < :after", "after", page.cursor.id());
        var query = access.bind(db.createQuery("select a from AwardLine a where " + String.join(" and ", where) + " order by a.id desc", AwardLine.class));
        values.forEach(query::setParameter);
        var found = query.setMaxResults(page.limit + 1).getResultList();
        var seen = new HashMap<Long, AwardLineView>();
        lineViews.views(found).forEach(view -> seen.put(view.id().value(), view));
        return Page.of(found, page, line -> seen.get(line.id()), line -> new Cursor("", line.id()));
    }

    private Decision readable(long id) {
        return access.readable(store.find(id).orElseThrow(CommonProblem.NOT_FOUND::refuse));
    }

    private static void narrow(List<String> where, Map<String, Object> values, String condition, String name, Object value) {
        where.add(condition);
        values.put(name, value);
    }
}
