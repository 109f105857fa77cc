package org.yichuang.organisation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;

/** Lines with commas as a spreadsheet; days as spreadsheets keep them. */
final class Spreadsheet {
    private Spreadsheet() { }

    static byte[] of(String lines) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("名册");
            var rows = lines.split("\n");
            for (int r = 0; r < rows.length; r++) {
                var cells = rows[r].split(",", -1);
                for (int c = 0; c < cells.length; c++) {
                    if (cells[c].matches("\\d{4}-\\d{2}-\\d{2}")) {
                        sheet.value(r, c, java.time.LocalDate.parse(cells[c]));
                        sheet.style(r, c).format("yyyy-mm-dd").set();
                    } else if (!cells[c].isEmpty()) {
                        sheet.value(r, c, cells[c]);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
