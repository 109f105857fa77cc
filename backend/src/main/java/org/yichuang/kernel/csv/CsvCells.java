package org.yichuang.kernel.csv;

import java.util.Arrays;

/** Cells for people who open the file in a spreadsheet: a text that would run as a formula there is made plain with an apostrophe. */
public final class CsvCells {
    private static final String DANGEROUS = "=+-@\t\r\n";

    private CsvCells() { }

    public static Object[] safe(Object... cells) {
        return Arrays.stream(cells).map(CsvCells::safe).toArray();
    }

    /** Numbers are ours and stay numbers; everything else may come from a person. */
    private static Object safe(Object cell) {
        if (cell == null) return "";
        if (cell instanceof Number) return cell;
        var text = cell.toString();
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
