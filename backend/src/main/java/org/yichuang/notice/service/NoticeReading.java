package org.yichuang.notice.service;

import jakarta.persistence.EntityManager;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.notice.domain.Notice;
import org.yichuang.notice.domain.NoticeStore;
import org.yichuang.notice.wire.NoticeRow;
import org.yichuang.notice.wire.NoticeView;
import org.yichuang.notice.wire.PublicNotice;

/** Notices for officers and for everybody, and the two steps that an officer may take by hand. */
@UseCase
public class NoticeReading {
    private final EntityManager db;
    private final NoticeStore store;
    private final NoticeAccess access;
    private final NoticeLife life;
    private final BusinessClock clock;

    NoticeReading(EntityManager db, NoticeStore store, NoticeAccess access, NoticeLife life, BusinessClock clock) {
        this.db = db;
        this.store = store;
        this.access = access;
        this.life = life;
        this.clock = clock;
    }

    public NoticeView get(long id) {
        return view(access.readable(store.require(id)));
    }

    public NoticeView post(long id, IfMatch expected) {
        var notice = access.readable(store.hold(id));
        access.requirePost(notice);
        IfMatch.check(expected, notice.version());
        life.post(notice);
        store.flush();
        return view(notice);
    }

    public NoticeView withdraw(long id, IfMatch expected, String reason) {
        var notice = access.readable(store.hold(id));
        access.requireLead(notice);
        IfMatch.check(expected, notice.version());
        life.withdraw(notice, reason.strip());
        store.flush();
        return view(notice);
    }

    public Page<NoticeRow> list(PageRequest page) {
        var reach = access.notices();
        var where = reach.condition("n.divisionPath", "n.id") + (page.cursor == null ? "" : " and n.id < :after");
        var query = reach.bind(db.createQuery("select n from Notice n where " + where + " order by n.id desc", Notice.class));
        if (page.cursor != null) query.setParameter("after", page.cursor.id());
        return Page.of(query.setMaxResults(page.limit + 1).getResultList(), page, this::row, last -> new Cursor("", last.id()));
    }

    /** Everything that was ever posted stays readable, newest first. */
    public Page<NoticeRow> publicList(PageRequest page) {
        var query = db.createQuery("select n from Notice n where n.postedAt is not null" + (page.cursor == null ? "" : " and n.id < :after")
                + " order by n.id desc", Notice.class);
        if (page.cursor != null) query.setParameter("after", page.cursor.id());
        return Page.of(query.setMaxResults(page.limit + 1).getResultList(), page, this::row, last -> new Cursor("", last.id()));
    }

    public PublicNotice publicOne(long id) {
        var notice = store.require(id);
        if (!notice.isPublic()) throw CommonProblem.NOT_FOUND.refuse();
        return PublicNotice.of(notice, store.lines(id), store.seal(id), store.objections(id), clock.now());
    }

    private NoticeRow row(Notice notice) {
        return NoticeRow.of(notice, clock.now());
    }

    private NoticeView view(Notice notice) {
        return NoticeView.of(notice, store.lines(notice.id()), store.seal(notice.id()), clock.now());
    }
}
