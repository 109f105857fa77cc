package org.yichuang.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import org.yichuang.kernel.step.Subject;

/**
 * Keeps the facts of a subject still until the transaction ends. A gate holds its subjects before it opens, and whoever
 * changes a fact holds the same subject first; so the fact changes before the gate looks or after the step is done.
 */
@ApplicationScoped
public class SubjectLocks {
    private final EntityManager db;

    SubjectLocks(EntityManager db) {
        this.db = db;
    }

    public void hold(Subject subject) {
        hold(java.util.List.of(subject));
    }

    /** Always in the same order, so that two who hold several wait for each other instead of blocking each other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(Collection<Subject> subjects) {
        subjects.stream().distinct().sorted(Comparator.comparing(Subject::kind).thenComparing(Subject::id)).forEach(subject ->
                db.createNativeQuery("INSERT INTO subject_lock (subject_kind, subject_id) VALUES (?, ?) ON DUPLICATE KEY UPDATE subject_id = subject_id")
                        .setParameter(1, subject.kind()).setParameter(2, subject.id()).executeUpdate());
    }
}
