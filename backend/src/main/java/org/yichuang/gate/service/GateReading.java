package org.yichuang.gate.service;

import jakarta.persistence.EntityManager;
import org.yichuang.gate.domain.AnswerStore;
import org.yichuang.gate.domain.StoredAnswer;
import org.yichuang.gate.AnswerView;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.tx.UseCase;

/** Kept answers for those whom they concern and for those who check. */
@UseCase
public class GateReading {
    private final EntityManager db;
    private final AnswerStore store;
    private final GateAccess access;

    GateReading(EntityManager db, AnswerStore store, GateAccess access) {
        this.db = db;
        this.store = store;
        this.access = access;
    }

    public AnswerView get(long id) {
        return AnswerView.of(access.readable(store.find(id).orElseThrow(CommonProblem.NOT_FOUND::refuse)));
    }

    /** Newest first. */
    public Page<AnswerView> list(String subjectKind, Long subjectId, String gate, PageRequest page) {
        var reach = access.answers();
        var where = new StringBuilder(reach.condition("a.divisionPath", "a.organisationId"));
        if (subjectKind != null) where.append(" and a.subjectKind = :kind");
        if (subjectId != null) where.append(" and a.subjectId = :subject");
        if (gate != null) where.append(" and a.gate = :gate");
        if (page.cursor != null) where.append(" and a.id < :after");
        var query = reach.bind(db.createQuery("select a from StoredAnswer a where " + where + " order by a.id desc", StoredAnswer.class));
        if (subjectKind != null) query.setParameter("kind", subjectKind);
        if (subjectId != null) query.setParameter("subject", subjectId);
        if (gate != null) query.setParameter("gate", gate);
        if (page.cursor != null) query.setParameter("after", page.cursor.id());
        var found = query.setMaxResults(page.limit + 1).getResultList();
        var whole = store.whole(found);
        return Page.of(found, page, answer -> AnswerView.of(whole.get(answer.id())),
                last -> new Cursor("", last.id()));
    }
}
