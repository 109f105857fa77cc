package org.yichuang.organisation.service.importing;

import java.util.List;
import org.yichuang.kernel.csv.Sheets;
import org.yichuang.kernel.csv.UnreadableSheet;
import org.yichuang.organisation.OrganisationProblem;

/** Reads a register file. */
final class SheetFile {
    static final int LARGEST = 8 << 20;

    private SheetFile() { }

    static List<SheetLine> read(byte[] file) {
        if (file.length > LARGEST) throw OrganisationProblem.IMPORT_TOO_LARGE.with("rows", SheetLines.MOST_ROWS).with("megabytes", LARGEST >> 20);
        var lines = new SheetLines();
        try {
            Sheets.read(file, lines::row);
        } catch (UnreadableSheet broken) {
            throw OrganisationProblem.FILE_UNREADABLE.with("reason", broken.getMessage());
        }
        return lines.all();
    }
}
