package org.yichuang.conduct.service;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.yichuang.conduct.ConductProblem;
import org.yichuang.conduct.domain.ListingColumn;

/** Reads a CSV file of listings, in UTF-8 with or without mark or in GB18030 as older spreadsheets write it. */
final class ListingFile {
    private static final int LARGEST = 1 << 20;
    private static final int MOST_ROWS = 1000;

    private ListingFile() { }

    /** @param number line of the file; the headings are line 1 */
    record Line(int number, Map<ListingColumn, String> cells) { }

    static List<Line> read(byte[] file) {
        if (file.length > LARGEST) throw tooLarge();
        try (var parser = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get().parse(new StringReader(text(file)))) {
            var rows = parser.getRecords();
            if (rows.isEmpty()) throw unreadable();
            var columns = columns(rows.get(0));
            if (rows.size() - 1 > MOST_ROWS) throw tooLarge();
            var lines = new ArrayList<Line>();
            for (int i = 1; i < rows.size(); i++) {
                var cells = cells(rows.get(i), columns);
                if (!cells.isEmpty()) lines.add(new Line(i + 1, cells));
            }
            if (lines.isEmpty()) throw unreadable();
            return lines;
        } catch (IOException | UncheckedIOException broken) {
            throw unreadable();
        }
    }

    private static Map<Integer, ListingColumn> columns(CSVRecord headings) {
        var columns = new java.util.HashMap<Integer, ListingColumn>();
        for (int i = 0; i < headings.size(); i++) {
            int place = i;
            ListingColumn.headed(headings.get(i).strip()).ifPresent(column -> columns.put(place, column));
        }
        if (!columns.values().containsAll(List.of(ListingColumn.values()))) throw unreadable();
        return columns;
    }

    /** Empty cells are left out. */
    private static Map<ListingColumn, String> cells(CSVRecord row, Map<Integer, ListingColumn> columns) {
        var cells = new EnumMap<ListingColumn, String>(ListingColumn.class);
        columns.forEach((place, column) -> {
            if (place < row.size() && !row.get(place).isBlank()) cells.put(column, row.get(place).strip());
        });
        return cells;
    }

    private static String text(byte[] file) {
        boolean marked = file.length > 2 && (file[0] & 0xFF) == 0xEF && (file[1] & 0xFF) == 0xBB && (file[2] & 0xFF) == 0xBF;
        var bytes = ByteBuffer.wrap(file, marked ? 3 : 0, file.length - (marked ? 3 : 0));
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                return charset.newDecoder().decode(bytes.duplicate()).toString();
            } catch (CharacterCodingException other) {
                // the next one
            }
        }
        throw unreadable();
    }

    private static RuntimeException unreadable() {
        return ConductProblem.FILE_UNREADABLE.refuse();
    }

    private static RuntimeException tooLarge() {
        return ConductProblem.FILE_TOO_LARGE.with("rows", MOST_ROWS);
    }
}
