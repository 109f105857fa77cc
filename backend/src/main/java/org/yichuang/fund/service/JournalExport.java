package org.yichuang.fund.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.yichuang.kernel.csv.CsvCells;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.words.Language;
import org.yichuang.kernel.words.Words;

/** Journals as a table for a spreadsheet, written as they are read: a year of books never stands in memory at once. */
@ApplicationScoped
public class JournalExport {
    private static final int BATCH = 500;
    private static final List<String> COLUMNS = List.of("journal", "day", "posting", "out", "outOwner", "outPool", "in", "inOwner", "inPool",
            "amountFen",
            "fiscalYear", "source", "call", "project", "award", "tranche", "payee", "fee", "causeKind", "cause", "attempt", "reason", "reverses",
                    "actor");
    private final JournalReading reading;
    private final Words words;

    JournalExport(JournalReading reading, Words words) {
        this.reading = reading;
        this.words = words;
    }

    public void write(JournalFilter filter, Language language, List<JournalView> first, OutputStream out) throws IOException {
        // The mark tells spreadsheets that the text is UTF-8.
        out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord(COLUMNS.stream().map(column -> words.say(language, "fund", "column." + column, java.util.Map.of())).toArray());
        for (var batch = first; !batch.isEmpty(); batch = after(filter, batch)) {
            for (var journal : batch) csv.printRecord(CsvCells.safe(row(journal)));
            csv.flush();
        }
    }

    /** The first rows, read before the answer begins, so that a refusal can still be one. */
    public List<JournalView> first(JournalFilter filter) {
        return reading.next(filter, null, BATCH);
    }

    private List<JournalView> after(JournalFilter filter, List<JournalView> batch) {
        if (batch.size() < BATCH) return List.of();
        return reading.next(filter, new Cursor("", batch.get(batch.size() - 1).id().value()), BATCH);
    }

    private static Object[] row(JournalView journal) {
        var out = journal.entries().get(0);
        var in = journal.entries().get(1);
        return new Object[] {journal.id(), journal.postedOn(), journal.posting(), out.account(), out.ownerId(), out.poolId(), in.account(),
                in.ownerId(),
            in.poolId(), journal.amountFen(), journal.fiscalYear(), journal.source(), journal.callId(), journal.projectId(), journal.awardId(),
            journal.trancheId(), journal.payeeId(), journal.feeKind(), journal.causeKind(), journal.causeId(), journal.attempt(), journal.reason(),
            journal.reversesId(), journal.actor()};
    }
}
