package org.yichuang.organisation.service.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yichuang.organisation.OrganisationProblem;
import org.yichuang.organisation.domain.ImportColumn;

/** Gathers the rows under the headings of the first one; says which heading it cannot place instead of guessing. */
final class SheetLines {
    static final int MOST_ROWS = 10_000;
    private final List<SheetLine> lines = new ArrayList<>();
    private Map<Integer, ImportColumn> headings;

    /** @param cells from the first column on; null or blank where empty */
    void row(int number, List<String> cells) {
        if (headings == null) {
            headings = headings(cells);
            return;
        }
        var found = new EnumMap<ImportColumn, String>(ImportColumn.class);
        headings.forEach((place, column) -> {
            var cell = place < cells.size() ? cells.get(place) : null;
            if (cell != null && !cell.isBlank()) found.put(column, cell.strip());
        });
        if (found.isEmpty()) return;
        if (lines.size() == MOST_ROWS) throw OrganisationProblem.IMPORT_TOO_LARGE.with("rows", MOST_ROWS).with("megabytes", SheetFile.LARGEST >> 20);
        lines.add(new SheetLine(number, found));
    }

    List<SheetLine> all() {
        if (lines.isEmpty()) throw OrganisationProblem.FILE_UNREADABLE.with("reason", "0");
        return lines;
    }

    private static Map<Integer, ImportColumn> headings(List<String> cells) {
        var headings = new java.util.TreeMap<Integer, ImportColumn>();
        for (int i = 0; i < cells.size(); i++) {
            var heading = cells.get(i);
            if (heading == null || heading.isBlank()) continue;
            var column = ImportColumn.named(heading).orElseThrow(() -> OrganisationProblem.FILE_UNREADABLE.with("reason", shown(heading)));
            if (headings.containsValue(column)) throw OrganisationProblem.FILE_UNREADABLE.with("reason", shown(heading));
            headings.put(i, column);
        }
        if (!headings.containsValue(ImportColumn.NAME)) throw OrganisationProblem.FILE_UNREADABLE.with("reason", ImportColumn.NAME.heading());
        return headings;
    }

    /** Of what may be anything only so much as a person recognises. */
    private static String shown(String heading) {
        var clean = heading.strip().replaceAll("\\p{Cntrl}", " ");
        return "“" + (clean.length() > 30 ? clean.substring(0, 30) + "…" : clean) + "”";
    }
}
