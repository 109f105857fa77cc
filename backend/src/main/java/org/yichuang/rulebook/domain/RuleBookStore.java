package org.yichuang.rulebook.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.yichuang.kernel.problem.CommonProblem;

/** Where rule books lie. */
@ApplicationScoped
public class RuleBookStore {
    private final EntityManager db;

    RuleBookStore(EntityManager db) {
        this.db = db;
    }

    public void add(RuleBook book) {
        db.persist(book);
        db.flush();
    }

    public void seal(RuleBookSeal seal) {
        db.persist(seal);
    }

    public RuleBookSeal seal(long ruleBookId) {
        return db.find(RuleBookSeal.class, ruleBookId);
    }

    public RuleBook require(long id) {
        return found(db.find(RuleBook.class, id));
    }

    /** For a change: a second one waits here and then sees what the first has done. */
    public RuleBook lock(long id) {
        return found(db.find(RuleBook.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** With the version number that this change gives it. */
    public RuleBook flushed(RuleBook book) {
        db.flush();
        return book;
    }

    public List<RuleBook> versions(String kind, String key) {
        return db.createQuery("select b from RuleBook b where b.kind = :kind and b.bookKey = :key order by b.number", RuleBook.class)
                .setParameter("kind", kind).setParameter("key", key).getResultList();
    }

    private static RuleBook found(RuleBook book) {
        if (book == null) throw CommonProblem.NOT_FOUND.refuse();
        return book;
    }
}
