package org.yichuang.disbursement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.yichuang.disbursement.domain.Tranche;
import org.yichuang.disbursement.domain.TrancheStore;
import org.yichuang.gate.SubjectLocks;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Subject;

/**
 * Takes parts of grants in hand: first what their gates speak of – the organisations, so that a restriction and an
 * instruction cannot miss each other – and then the rows. Whoever changes a record holds the organisation first as well.
 */
@ApplicationScoped
class Handling {
    private final EntityManager db;
    private final TrancheStore store;
    private final SubjectLocks locks;

    Handling(EntityManager db, TrancheStore store, SubjectLocks locks) {
        this.db = db;
        this.store = store;
        this.locks = locks;
    }

    Tranche take(long trancheId) {
        return take(List.of(trancheId)).get(0);
    }

    /** Nothing of the rows is read before they are held: what was read earlier would be old by then. */
    List<Tranche> take(Collection<Long> trancheIds) {
        var rows = db.createQuery("select id, implementerId, hostId, projectId from Tranche where id in :ids", Object[].class)
                .setParameter("ids", trancheIds).getResultList();
        if (rows.size() != trancheIds.stream().distinct().count()) throw CommonProblem.NOT_FOUND.refuse();
        var subjects = new ArrayList<Subject>();
        for (var row : rows) {
            subjects.add(new Subject(Tranche.KIND, (Long) row[0]));
            subjects.add(new Subject("organisation", (Long) row[1]));
            if (row[2] != null) subjects.add(new Subject("organisation", (Long) row[2]));
            subjects.add(new Subject("project", (Long) row[3]));
        }
        locks.hold(subjects);
        return store.lockAll(trancheIds);
    }
}
