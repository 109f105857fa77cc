package org.yichuang.kernel.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.yichuang.kernel.problem.Refusal;

/** Reads a table somebody sends: XLSX by its first bytes, else CSV in UTF-8 with or without mark, else in GB18030 as older programs write it. */
public final class Sheets {
    /** An XLSX is a packed archive; one that unpacks to more than this is no table. */
    private static final long LARGEST_UNPACKED = 200L << 20;

    private Sheets() { }

    /** Takes one row after the other; cells that are empty are null or empty. */
    @FunctionalInterface
    public interface Rows {
        void row(int number, List<String> cells);
    }

    public static void read(byte[] file, Rows rows) throws UnreadableSheet {
        try {
            if (file.length > 3 && file[0] == 'P' && file[1] == 'K') workbook(file, rows);
            else csv(text(file), rows);
        } catch (Refusal | UnreadableSheet said) {
            throw said;
        } catch (IOException | RuntimeException broken) {
            // Whatever a library throws at a broken file means the same to its sender.
            throw new UnreadableSheet("CSV / XLSX");
        }
    }

    private static void csv(String text, Rows rows) throws IOException {
        try (var parser = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get().parse(new StringReader(text))) {
            int number = 0;
            for (var line : parser) rows.row(++number, line.toList());
        }
    }

    private static String text(byte[] file) throws UnreadableSheet {
        boolean marked = file.length > 2 && (file[0] & 0xFF) == 0xEF && (file[1] & 0xFF) == 0xBB && (file[2] & 0xFF) == 0xBF;
        var bytes = ByteBuffer.wrap(file, marked ? 3 : 0, file.length - (marked ? 3 : 0));
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                var text = charset.newDecoder().decode(bytes.duplicate()).toString();
                if (text.indexOf('\0') < 0) return text;
            } catch (CharacterCodingException other) {
                // the next one
            }
        }
        throw new UnreadableSheet("UTF-8 / GB18030");
    }

    private static void workbook(byte[] file, Rows rows) throws IOException, UnreadableSheet {
        refuseBombs(file);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false)); var lines = workbook.getFirstSheet().openStream()) {
            lines.forEach(row -> {
                var cells = new ArrayList<String>();
                for (int i = 0; i < row.getCellCount(); i++) cells.add(row.getOptionalCell(i).map(Sheets::said).orElse(null));
                rows.row(row.getRowNum(), cells);
            });
        }
    }

    /** Numbers are written out in full: a telephone number is not 1.38E10, and a day is not a count of days. */
    private static String said(Cell cell) {
        if (cell.getType() != CellType.NUMBER) return cell.getText();
        var format = cell.getDataFormatString();
        boolean day = format != null && format.toLowerCase(java.util.Locale.ROOT).contains("yy");
        return day ? cell.asDate().toLocalDate().toString() : cell.asNumber().stripTrailingZeros().toPlainString();
    }

    private static void refuseBombs(byte[] file) throws IOException, UnreadableSheet {
        var buffer = new byte[1 << 16];
        long unpacked = 0;
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var content = zip.getInputStream(entry)) {
                    for (int got = content.read(buffer); got > 0; got = content.read(buffer)) {
                        unpacked += got;
                        if (unpacked > LARGEST_UNPACKED) throw new UnreadableSheet("ZIP");
                    }
                }
            }
        }
    }
}
