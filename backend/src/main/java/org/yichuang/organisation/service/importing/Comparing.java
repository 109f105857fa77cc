package org.yichuang.organisation.service.importing;

import static org.yichuang.organisation.domain.ImportColumn.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yichuang.organisation.OrganisationKind;
import org.yichuang.organisation.RowOutcome;
import org.yichuang.organisation.domain.Home;
import org.yichuang.organisation.domain.ImportColumn;
import org.yichuang.organisation.domain.Organisation;
import org.yichuang.organisation.domain.RowContent;

/** Compares the rows of a file with each other and with the register. */
@ApplicationScoped
class Comparing {
    private static final int TOGETHER = 1_000;
    private final EntityManager db;
    private final Merging merging;

    Comparing(EntityManager db, Merging merging) {
        this.db = db;
        this.merging = merging;
    }

    /** A row with what it would do; content is null for a faulty one. */
    record Compared(ReadRow row, RowOutcome outcome, Organisation known, RowContent content) { }

    /** @param allowed whether the sender may change what the register holds */
    List<Compared> compare(List<ReadRow> rows, Predicate<Organisation> allowed) {
        var byCode = known("liveCode", rows.stream().map(row -> row.body.creditCode()), Organisation::creditCode);
        var byNumber = known("filingNumber", rows.stream().map(row -> row.filingNumber), Organisation::filingNumber);
        var byKey = known("liveKey", rows.stream().map(ReadRow::key), one -> one.profile().key());
        var first = new HashMap<String, Integer>();
        var compared = new ArrayList<Compared>();
        for (var row : rows) {
            var known = firstOf(byCode.get(row.body.creditCode()), byNumber.get(row.filingNumber), byKey.get(row.key()));
            check(row, known, byKey.get(row.key()), allowed);
            if (known == null) row.requireAllOfANewOne();
            once(row, first);
            compared.add(row.faults().isEmpty() ? judged(row, known) : new Compared(row, RowOutcome.FAULTY, null, null));
        }
        return compared;
    }

    private static Organisation firstOf(Organisation... found) {
        for (var one : found) if (one != null) return one;
        return null;
    }

    private static void check(ReadRow row, Organisation known, Organisation namesake, Predicate<Organisation> allowed) {
        if (known == null) return;
        var named = row.has(CREDIT_CODE) ? CREDIT_CODE : row.has(FILING_NUMBER) ? FILING_NUMBER : NAME;
        if (!allowed.test(known)) row.fault(named, "field.known-elsewhere");
        else if (!known.status().isConfirmed()) row.fault(named, "field.known-pending");
        else if (namesake != null && namesake.id() != known.id()) row.fault(NAME, "field.known");
        else if (row.has(CREDIT_CODE) && known.kind() == OrganisationKind.FILED) row.fault(CREDIT_CODE, "field.known-as-filed");
        else if (row.body.creditCode() != null && !row.body.creditCode().equals(known.creditCode())) row.fault(CREDIT_CODE, "field.other-code");
        else if (row.filingNumber != null && !row.filingNumber.equals(known.filingNumber())) row.fault(FILING_NUMBER, "field.other-code");
        else if (row.body.filedOn() != null && !row.body.filedOn().equals(known.filedOn())) row.fault(FILED_ON, "field.fixed-once-filed");
    }

    private static void once(ReadRow row, Map<String, Integer> first) {
        once(row, first, CREDIT_CODE, row.body.creditCode());
        once(row, first, FILING_NUMBER, row.filingNumber);
        once(row, first, NAME, row.key());
    }

    private static void once(ReadRow row, Map<String, Integer> first, ImportColumn column, String mark) {
        if (mark == null) return;
        var before = first.putIfAbsent(column + mark, row.row);
        if (before != null) row.fault(column, "field.twice-in-file", Map.of("row", before));
    }

    private Compared judged(ReadRow row, Organisation known) {
        if (known == null) return new Compared(row, RowOutcome.NEW, null, new RowContent(row.body, List.of(), null));
        var old = known.profile();
        var differences = merging.differences(old, merging.merged(old, row.body, row.home == null ? null : Home.in(row.home)));
        var outcome = differences.isEmpty() ? RowOutcome.UNCHANGED : RowOutcome.CHANGED;
        return new Compared(row, outcome, known, new RowContent(row.body, differences, differences.isEmpty() ? null : old));
    }

    private Map<String, Organisation> known(String field, Stream<String> values, Function<Organisation, String> mark) {
        var asked = values.filter(Objects::nonNull).distinct().toList();
        var found = new HashMap<String, Organisation>();
        for (int from = 0; from < asked.size(); from += TOGETHER) {
            Collection<String> some = asked.subList(from, Math.min(from + TOGETHER, asked.size()));
            db.createQuery("from Organisation where " + field + " in :some and liveKey is not null", Organisation.class).setParameter("some", some)
                    .getResultList().forEach(one -> found.put(mark.apply(one), one));
        }
        return found;
    }
}
