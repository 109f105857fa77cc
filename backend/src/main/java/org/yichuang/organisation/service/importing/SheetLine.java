package org.yichuang.organisation.service.importing;

import java.util.Map;
import org.yichuang.organisation.domain.ImportColumn;

/** A row of the file as a spreadsheet counts it, with the cells that are not empty. */
record SheetLine(int row, Map<ImportColumn, String> cells) {
    String cell(ImportColumn column) {
        return cells.get(column);
    }

    boolean has(ImportColumn column) {
        return cells.containsKey(column);
    }
}
