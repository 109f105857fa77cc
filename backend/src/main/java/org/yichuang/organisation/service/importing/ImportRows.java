package org.yichuang.organisation.service.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.secret.SecretBox;
import org.yichuang.organisation.RowOutcome;
import org.yichuang.organisation.domain.ImportRow;
import org.yichuang.organisation.domain.RowContent;
import org.yichuang.organisation.domain.RowFault;

/** The rows of imports: what they hold is sealed, for it names people and their numbers. */
@ApplicationScoped
class ImportRows {
    private final EntityManager db;
    private final SecretBox box;

    ImportRows(EntityManager db, SecretBox box) {
        this.db = db;
        this.box = box;
    }

    void keep(long importId, Collection<Comparing.Compared> compared) {
        for (var one : compared) {
            var row = one.row();
            var name = row.body.name() == null ? "" : row.body.name().substring(0, Math.min(100, row.body.name().length()));
            var content = one.outcome() == RowOutcome.FAULTY || one.outcome() == RowOutcome.UNCHANGED ? null : box.seal(Json.write(one.content()));
            var faults = row.faults().isEmpty() ? null : box.seal(Json.write(row.faults()));
            db.persist(new ImportRow(importId, row.row, name, one.outcome(), content, faults, one.known()));
        }
    }

    List<ImportRow> of(long importId, RowOutcome outcome) {
        return db.createQuery("from ImportRow where importId = :import and outcome = :outcome order by rowNo", ImportRow.class)
                .setParameter("import", importId).setParameter("outcome", outcome).getResultList();
    }

    Map<RowOutcome, Long> counts(long importId) {
        var counts = new EnumMap<RowOutcome, Long>(RowOutcome.class);
        db.createQuery("select outcome, count(*) from ImportRow where importId = :import group by outcome", Object[].class)
                .setParameter("import", importId).getResultList().forEach(row -> counts.put((RowOutcome) row[0], (Long) row[1]));
        return counts;
    }

    /** Null once it is erased, or where there never was any. */
    RowContent content(ImportRow row) {
        return row.content() == null ? null : Json.read(box.open(row.content()), RowContent.class);
    }

    List<RowFault> faults(ImportRow row) {
        return row.faults() == null ? List.of() : List.of(Json.read(box.open(row.faults()), RowFault[].class));
    }
}
