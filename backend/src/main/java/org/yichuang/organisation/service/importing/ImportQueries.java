package org.yichuang.organisation.service.importing;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yichuang.identity.Accounts;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.kernel.words.Language;
import org.yichuang.kernel.words.Words;
import org.yichuang.organisation.RowOutcome;
import org.yichuang.organisation.domain.ImportRow;
import org.yichuang.organisation.domain.OrganisationImport;
import org.yichuang.organisation.wire.ImportRowView;
import org.yichuang.organisation.wire.ImportView;

/** Reading imports and their rows, in the reader's language. */
@UseCase
public class ImportQueries {
    private final EntityManager db;
    private final ImportAccess access;
    private final ImportRows rows;
    private final Accounts accounts;
    private final Words words;

    ImportQueries(EntityManager db, ImportAccess access, ImportRows rows, Accounts accounts, Words words) {
        this.db = db;
        this.access = access;
        this.rows = rows;
        this.accounts = accounts;
        this.words = words;
    }

    public ImportView get(Id id) {
        return view(access.visible(id));
    }

    /** Newest first. */
    public Page<ImportView> list(PageRequest page) {
        var reach = access.reach();
        // One that was sent for several divisions at once lies in the reach of whoever covers all of them; there are few, so the rest is looked at here.
        List<OrganisationImport> found = db.createQuery("from OrganisationImport i where i.id < :after order by i.id desc", OrganisationImport.class)
                .setParameter("after", page.cursor == null ? Long.MAX_VALUE : page.cursor.id()).getResultList().stream()
                .filter(one -> one.reachPaths().stream().allMatch(reach::coversDivision)).limit(page.limit + 1L).toList();
        return Page.of(found, page, this::view, last -> new Cursor("", last.id()));
    }

    public Page<ImportRowView> rows(Id id, RowOutcome outcome, PageRequest page, Language language) {
        var one = access.visible(id);
        var query = db.createQuery("from ImportRow r where r.importId = :import and r.rowNo > :after" + (outcome == null ? "" : " and r.outcome = :outcome")
                + " order by r.rowNo", ImportRow.class).setParameter("import", one.id()).setParameter("after", page.cursor == null ? 0 : (int) page.cursor.id());
        if (outcome != null) query.setParameter("outcome", outcome);
        return Page.of(query.setMaxResults(page.limit + 1).getResultList(), page, row -> view(row, language), last -> new Cursor("", last.rowNo()));
    }

    ImportView view(OrganisationImport one) {
        var counts = rows.counts(one.id());
        var by = one.createdBy() == null ? null : accounts.namesOf(Set.of(one.createdBy())).get(one.createdBy());
        return new ImportView(new Id(one.id()), one.status(), one.createdAt(), by, counts.values().stream().mapToLong(Long::longValue).sum(),
                count(counts, RowOutcome.NEW), count(counts, RowOutcome.CHANGED), count(counts, RowOutcome.UNCHANGED), count(counts, RowOutcome.FAULTY),
                one.status().following(), one.version());
    }

    private static long count(Map<RowOutcome, Long> counts, RowOutcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    private ImportRowView view(ImportRow row, Language language) {
        var content = rows.content(row);
        return new ImportRowView(row.rowNo(), row.name(), row.outcome(), Id.of(row.organisationId()),
                rows.faults(row).stream().map(fault -> new ImportRowView.Fault(fault.column().heading().in(language), fault.value(),
                        words.say(language, "organisation", fault.messageKey(), fault.params()))).toList(),
                content == null ? List.of() : content.differences().stream().map(difference -> new ImportRowView.Difference(
                        difference.column().heading().in(language), difference.before(), difference.after())).toList());
    }
}
