package org.yichuang.organisation.service.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.yichuang.kernel.words.Language;
import org.yichuang.organisation.domain.ImportColumn;

/** An empty register file: the headings and nothing that could be brought in by mistake. */
public final class ImportTemplate {
    private ImportTemplate() { }

    /** With the mark that tells spreadsheets that it is UTF-8. */
    public static byte[] csv(Language language) {
        return ("\uFEFF" + Arrays.stream(ImportColumn.values()).map(column -> column.heading().in(language)).collect(Collectors.joining(",")) + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** All cells are text, so that long numbers keep their last digits. */
    public static byte[] xlsx(Language language) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Yichuang", "1.0")) {
            var sheet = workbook.newWorksheet(language == Language.ZH ? "社会组织" : "Organisations");
            for (var column : ImportColumn.values()) {
                sheet.value(0, column.ordinal(), column.heading().in(language));
                sheet.width(column.ordinal(), 20);
                sheet.style(0, column.ordinal()).bold().set();
                sheet.range(1, column.ordinal(), 2_000, column.ordinal()).style().format("@").set();
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
