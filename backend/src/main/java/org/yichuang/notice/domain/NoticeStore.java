package org.yichuang.notice.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Subject;
import org.yichuang.notice.NoticeStatus;
import org.yichuang.notice.ObjectionKind;
import org.yichuang.notice.ObjectionStatus;

/** Where notices and objections lie. Whoever changes a line or an objection holds the notice first. */
@ApplicationScoped
public class NoticeStore {
    private final EntityManager db;

    NoticeStore(EntityManager db) {
        this.db = db;
    }

    public void add(Object row) {
        db.persist(row);
        db.flush();
    }

    public void flush() {
        db.flush();
    }

    public Notice require(long id) {
        return found(db.find(Notice.class, id));
    }

    public Notice hold(long id) {
        return found(db.find(Notice.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Notice> latest(Subject about) {
        return db.createQuery("from Notice where subjectKind = :kind and subjectId = :id order by id desc", Notice.class)
                .setParameter("kind", about.kind()).setParameter("id", about.id()).setMaxResults(1).getResultList().stream().findFirst();
    }

    public List<NoticeLine> lines(long noticeId) {
        return db.createQuery("from NoticeLine where noticeId = :id order by position", NoticeLine.class).setParameter("id", noticeId)
                .getResultList();
    }

    public NoticeLine line(long id) {
        return found(db.find(NoticeLine.class, id));
    }

    /** The line that was posted last about this thing. */
    public Optional<NoticeLine> latestLine(Subject about) {
        return db.createQuery("from NoticeLine where subjectKind = :kind and subjectId = :id order by id desc", NoticeLine.class)
                .setParameter("kind", about.kind()).setParameter("id", about.id()).setMaxResults(1).getResultList().stream().findFirst();
    }

    /** The line about this thing that stands in publicity now, waiting or not. */
    public Optional<NoticeLine> standingLine(Subject about) {
        return db.createQuery("from NoticeLine where subjectKind = :kind and subjectId = :id and live = 1", NoticeLine.class)
                .setParameter("kind", about.kind()).setParameter("id", about.id()).getResultList().stream().findFirst();
    }

    public NoticeSeal seal(long noticeId) {
        return db.find(NoticeSeal.class, noticeId);
    }

    public Objection objection(long id) {
        return found(db.find(Objection.class, id));
    }

    /** For a change, with its notice held. */
    public Objection holdObjection(long id) {
        var objection = objection(id);
        hold(objection.noticeId());
        db.refresh(objection, LockModeType.PESSIMISTIC_WRITE);
        return objection;
    }

    public Optional<Objection> byReceipt(String receiptNo) {
        return db.createQuery("from Objection where receiptNo = :no", Objection.class).setParameter("no", receiptNo).getResultList().stream().findFirst();
    }

    public List<Objection> objections(long noticeId) {
        return db.createQuery("from Objection where noticeId = :id order by id", Objection.class).setParameter("id", noticeId).getResultList();
    }

    /** Undecided ones that keep the line waiting. */
    public boolean isObjectedTo(long lineId) {
        return db.createQuery("from Objection where lineId = :id and kind <> :complaint", Objection.class).setParameter("id", lineId)
                .setParameter("complaint", ObjectionKind.COMPLAINT).getResultList().stream().anyMatch(one -> one.status().isOpen()
                        && (one.kind() == ObjectionKind.OBJECTION || one.status() != ObjectionStatus.RECEIVED));
    }

    public ObjectionIdentity identity(long objectionId) {
        return found(db.find(ObjectionIdentity.class, objectionId));
    }

    public List<Long> pastTheirEnd(Instant now) {
        return db.createQuery("select n.id from Notice n where n.status = :posted and n.endsAt <= :now order by n.id", Long.class)
                .setParameter("posted", NoticeStatus.POSTED).setParameter("now", now).setMaxResults(100).getResultList();
    }

    /** The next number of a year, taken in the transaction that uses it. */
    public String nextReceiptNo(int year) {
        db.createNativeQuery("INSERT INTO objection_number (year, last_number) VALUES (?, 1) ON DUPLICATE KEY UPDATE last_number = last_number + 1")
                .setParameter(1, year).executeUpdate();
        var number = (Number) db.createNativeQuery("SELECT last_number FROM objection_number WHERE year = ?", Integer.class)
                .setParameter(1, year).getSingleResult();
        return "OBJ-%d-%04d".formatted(year, number.intValue());
    }

    private static <T> T found(T row) {
        if (row == null) throw CommonProblem.NOT_FOUND.refuse();
        return row;
    }
}
