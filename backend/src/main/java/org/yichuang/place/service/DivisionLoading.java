package org.yichuang.place.service;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.place.Division;
import org.yichuang.place.domain.CodeSet;

/** Brings the committed divisions into the database. Copies that start together do no harm: a row that is there stays. */
@UseCase
public class DivisionLoading {
    private final EntityManager db;

    DivisionLoading(EntityManager db) {
        this.db = db;
    }

    void atStart(@Observes @Priority(10) StartupEvent start) {
        load();
    }

    public void load() {
        var divisions = CodeSet.read();
        long held = db.createQuery("select count(*) from DivisionEntry", Long.class).getSingleResult();
        if (held < divisions.size()) divisions.forEach(this::keep);
    }

    private void keep(Division division) {
        db.createNativeQuery("""
                INSERT IGNORE INTO division (id, code, name, level, urban, parent_code, path, valid_from, valid_to, successor_code)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .setParameter(1, Ids.next()).setParameter(2, division.code()).setParameter(3, division.name())
                .setParameter(4, division.level().name()).setParameter(5, division.urban()).setParameter(6, division.parentCode())
                .setParameter(7, division.path()).setParameter(8, division.validFrom()).setParameter(9, division.validTo())
                .setParameter(10, division.successorCode()).executeUpdate();
    }
}
