package org.yichuang.decision.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.Optional;
import org.yichuang.decision.AwardLineStatus;
import org.yichuang.kernel.problem.CommonProblem;

/** Where award lines lie. */
@ApplicationScoped
public class AwardLineStore {
    private final EntityManager db;

    AwardLineStore(EntityManager db) {
        this.db = db;
    }

    public Optional<AwardLine> find(long id) {
        return Optional.ofNullable(db.find(AwardLine.class, id));
    }

    public AwardLine lock(long id) {
        var line = db.find(AwardLine.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (line == null) throw CommonProblem.NOT_FOUND.refuse();
        return line;
    }

    public Optional<AwardLine> ofApplication(long applicationId) {
        return db.createQuery("from AwardLine where applicationId = :id", AwardLine.class).setParameter("id", applicationId)
                .getResultList().stream().findFirst();
    }

    /** Those of the applications that stand on an award list, selected or not. */
    public Set<Long> decidedOf(Collection<Long> applicationIds) {
        return Set.copyOf(db.createQuery("select distinct applicationId from AwardLine where applicationId in :ids", Long.class)
                .setParameter("ids", applicationIds).getResultList());
    }

    public List<AwardLine> ofCall(long callId) {
        return db.createQuery("from AwardLine where callId = :call order by listKey, place, id", AwardLine.class).setParameter("call", callId).getResultList();
    }

    /** As it is in the database now, held until the transaction ends. */
    public AwardLine hold(long id) {
        var line = lock(id);
        db.refresh(line, LockModeType.PESSIMISTIC_WRITE);
        return line;
    }

    /** All lines of a call, held in one order, for a decision that changes several. */
    public List<AwardLine> holdOfCall(long callId) {
        return db.createQuery("from AwardLine where callId = :call order by id", AwardLine.class).setParameter("call", callId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    public void add(AwardLine line) {
        db.persist(line);
    }

    public void flush() {
        db.flush();
    }

    public List<Long> offersPast(Instant now) {
        return db.createQuery("select id from AwardLine where status = :offered and offerUntil <= :now order by id", Long.class)
                .setParameter("offered", AwardLineStatus.OFFERED).setParameter("now", now).setMaxResults(100).getResultList();
    }

    public List<Long> reservesPast(Instant now) {
        return db.createQuery("select id from AwardLine where status = :reserve and reserveUntil <= :now order by id", Long.class)
                .setParameter("reserve", AwardLineStatus.RESERVE).setParameter("now", now).setMaxResults(500).getResultList();
    }

    /** Something of the list is decided and not announced as it stands now. */
    public boolean isAnnouncementDue(long callId) {
        return !toAnnounce(callId).isEmpty();
    }

    /** Selected lines and reserves that no notice shows as they stand now. */
    public List<AwardLine> toAnnounce(long callId) {
        return db.createQuery("from AwardLine where callId = :call and noticeId is null and status in :shown order by listKey, place", AwardLine.class)
                .setParameter("call", callId).setParameter("shown", List.of(AwardLineStatus.SELECTED, AwardLineStatus.RESERVE)).getResultList();
    }

    public List<AwardLine> inNotice(long noticeId) {
        return db.createQuery("from AwardLine where noticeId = :notice order by id", AwardLine.class).setParameter("notice", noticeId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }
}
