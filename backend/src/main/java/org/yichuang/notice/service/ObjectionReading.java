package org.yichuang.notice.service;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.yichuang.identity.Accounts;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.secret.SecretBox;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.notice.ObjectionStatus;
import org.yichuang.notice.domain.NoticeStore;
import org.yichuang.notice.domain.Objection;
import org.yichuang.notice.wire.ObjectionRow;
import org.yichuang.notice.wire.ObjectionStatement;
import org.yichuang.notice.wire.ObjectionView;

/** Objections for the office: lists carry the receipt number alone, the grounds are for the handler. */
@UseCase
public class ObjectionReading {
    private static final int MOST_ASKED = 100;
    private final EntityManager db;
    private final NoticeStore store;
    private final NoticeAccess access;
    private final SecretBox box;
    private final Accounts accounts;
    private final BusinessClock clock;
    private final ObjectionEvidence evidence;

    ObjectionReading(EntityManager db, NoticeStore store, NoticeAccess access, SecretBox box, Accounts accounts, BusinessClock clock,
                     ObjectionEvidence evidence) {
        this.db = db;
        this.store = store;
        this.access = access;
        this.box = box;
        this.accounts = accounts;
        this.clock = clock;
        this.evidence = evidence;
    }

    public ObjectionView get(long id) {
        var objection = store.objection(id);
        access.requireObjectionsOf(store.require(objection.noticeId()));
        return view(objection);
    }

    ObjectionView view(Objection objection) {
        boolean handler = access.isHandler(objection);
        var name = objection.handlerId() == null ? null : accounts.namesOf(List.of(objection.handlerId())).get(objection.handlerId());
        return ObjectionView.of(objection, store.line(objection.lineId()).title(), name, handler,
                handler ? box.open(objection.groundsSealed()) : null, handler ? evidence.of(objection) : List.of());
    }

    /** Newest first. */
    public Page<ObjectionRow> list(ObjectionStatus status, Long noticeId, PageRequest page) {
        var reach = access.objections();
        var where = new StringBuilder(reach.condition("n.divisionPath", "n.id"));
        if (status != null) where.append(" and o.status = :status");
        if (noticeId != null) where.append(" and o.noticeId = :notice");
        if (page.cursor != null) where.append(" and o.id < :after");
        var query = reach.bind(db.createQuery("select o from Objection o join Notice n on n.id = o.noticeId where " + where + " order by o.id desc",
                Objection.class));
        if (status != null) query.setParameter("status", status);
        if (noticeId != null) query.setParameter("notice", noticeId);
        if (page.cursor != null) query.setParameter("after", page.cursor.id());
        return Page.of(query.setMaxResults(page.limit + 1).getResultList(), page, one -> ObjectionRow.of(one, clock.now()),
                last -> new Cursor("", last.id()));
    }

    /** For the organisation: everything it was ever asked, newest first; nothing in it tells who objected. */
    public List<ObjectionStatement> asked() {
        var mine = access.askedOrganisations();
        if (mine.isEmpty()) return List.of();
        return db.createQuery("select o, l.title from Objection o join NoticeLine l on l.id = o.lineId"
                + " where l.organisationId in :mine and o.statement is not null order by o.id desc", Object[].class)
                .setParameter("mine", mine).setMaxResults(MOST_ASKED).getResultList().stream()
                .map(row -> ObjectionStatement.of((Objection) row[0], (String) row[1])).toList();
    }

    /** For the organisation: what it is asked to answer. */
    public ObjectionStatement statement(long id) {
        var objection = store.objection(id);
        var line = store.line(objection.lineId());
        access.requireAsked(line, objection);
        return ObjectionStatement.of(objection, line.title());
    }

    public ObjectionStatement answer(long id, String words) {
        var objection = store.holdObjection(id);
        var line = store.line(objection.lineId());
        access.requireAsked(line, objection);
        objection.answered(words.strip(), clock.now());
        store.flush();
        return ObjectionStatement.of(objection, line.title());
    }
}
