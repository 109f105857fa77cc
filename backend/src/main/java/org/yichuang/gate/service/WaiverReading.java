package org.yichuang.gate.service;

import jakarta.persistence.EntityManager;
import org.yichuang.gate.domain.Waiver;
import org.yichuang.gate.wire.WaiverView;
import org.yichuang.identity.Accounts;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;

/** All waivers in reach, past ones too: that something was waived stays visible to those who check. */
@UseCase
public class WaiverReading {
    private final EntityManager db;
    private final GateAccess access;
    private final Accounts accounts;
    private final BusinessClock clock;

    WaiverReading(EntityManager db, GateAccess access, Accounts accounts, BusinessClock clock) {
        this.db = db;
        this.access = access;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Newest first. */
    public Page<WaiverView> list(Long subjectId, PageRequest page) {
        var reach = access.waivers();
        // A waiver belongs to a division; who reaches single organisations only reads none.
        var where = new StringBuilder(reach.condition("w.divisionPath", "w.id"));
        if (subjectId != null) where.append(" and w.subjectId = :subject");
        if (page.cursor != null) where.append(" and w.id < :after");
        var query = reach.bind(db.createQuery("select w from Waiver w where " + where + " order by w.id desc", Waiver.class));
        if (subjectId != null) query.setParameter("subject", subjectId);
        if (page.cursor != null) query.setParameter("after", page.cursor.id());
        var found = query.setMaxResults(page.limit + 1).getResultList();
        var names = accounts.namesOf(found.stream().map(Waiver::authorId).distinct().toList());
        return Page.of(found, page, waiver -> WaiverView.of(waiver, names.get(waiver.authorId()), clock.now()), last -> new Cursor("", last.id()));
    }
}
