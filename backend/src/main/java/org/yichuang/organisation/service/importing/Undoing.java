package org.yichuang.organisation.service.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yichuang.audit.AuditTrail;
import org.yichuang.identity.Accounts;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.organisation.OrganisationProblem;
import org.yichuang.organisation.OrganisationStatus;
import org.yichuang.organisation.OrganisationUses;
import org.yichuang.organisation.RowOutcome;
import org.yichuang.organisation.domain.ImportRow;
import org.yichuang.organisation.domain.Organisation;

/** Takes an import back as a whole, or not at all once anybody has gone on with what it brought. */
@ApplicationScoped
class Undoing {
    private static final int ROWS_NAMED = 20;
    private final EntityManager db;
    private final ImportRows rows;
    private final Transitions transitions;
    private final AuditTrail audit;
    private final Accounts accounts;
    private final Instance<OrganisationUses> uses;

    Undoing(EntityManager db, ImportRows rows, Transitions transitions, AuditTrail audit, Accounts accounts, @Any Instance<OrganisationUses> uses) {
        this.db = db;
        this.rows = rows;
        this.transitions = transitions;
        this.audit = audit;
        this.accounts = accounts;
        this.uses = uses;
    }

    void undo(long importId, String reason) {
        var fresh = rows.of(importId, RowOutcome.NEW);
        var changed = rows.of(importId, RowOutcome.CHANGED);
        var found = new HashMap<Long, Organisation>();
        db.createQuery("from Organisation where id in :ids", Organisation.class)
                .setParameter("ids", Stream.concat(fresh.stream(), changed.stream()).map(ImportRow::organisationId).toList())
                .getResultList().forEach(one -> found.put(one.id(), one));
        var touched = Stream.concat(fresh.stream(), changed.stream()).filter(row -> found.get(row.organisationId()).version() != row.madeVersion())
                .map(ImportRow::rowNo).sorted().toList();
        if (!touched.isEmpty()) throw OrganisationProblem.IMPORT_IN_USE.with("rows", touched.subList(0, Math.min(ROWS_NAMED, touched.size())));
        if (anyUsed(fresh.stream().map(ImportRow::organisationId).toList())) throw OrganisationProblem.IMPORT_IN_USE.with("rows", List.of());
        fresh.forEach(row -> transitions.move(found.get(row.organisationId()), OrganisationStatus.WITHDRAWN, reason));
        for (var row : changed) {
            var one = found.get(row.organisationId());
            one.change(rows.content(row).before());
            row.erase();
            audit.record(one.subject(), "change-undone", Map.of("importRow", row.id()));
        }
    }

    private boolean anyUsed(Collection<Long> ids) {
        if (ids.isEmpty()) return false;
        return accounts.anyHolderOf(ids) || uses.stream().anyMatch(stage -> stage.anyOf(ids));
    }
}
