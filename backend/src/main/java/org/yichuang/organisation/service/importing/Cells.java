package org.yichuang.organisation.service.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.yichuang.kernel.problem.Refusal;
import org.yichuang.organisation.domain.Entry;
import org.yichuang.organisation.domain.ImportColumn;
import org.yichuang.organisation.domain.RowFault;

/** The cells of one row as values; what cannot be one is noted as a fault, and the row is read on so that all its faults are named at once. */
final class Cells {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final int SHOWN = 60;
    private final SheetLine line;
    private final List<RowFault> faults = new ArrayList<>();

    Cells(SheetLine line) {
        this.line = line;
    }

    List<RowFault> faults() {
        return faults;
    }

    boolean has(ImportColumn column) {
        return line.has(column);
    }

    String text(ImportColumn column, int longest) {
        var text = line.cell(column);
        if (text != null && text.length() > longest) fault(column, "field.too-long", Map.of("max", longest));
        return text;
    }

    void require(ImportColumn... columns) {
        for (var column : columns) if (!line.has(column)) fault(column, "field.missing", Map.of());
    }

    /** Null where empty or faulty. */
    <T> T of(ImportColumn column, Function<String, T> read) {
        if (!line.has(column)) return null;
        try {
            return read.apply(line.cell(column));
        } catch (Refusal no) {
            no.faults().forEach(fault -> fault(column, fault.messageKey(), fault.params()));
            return null;
        }
    }

    LocalDate day(ImportColumn column, Supplier<LocalDate> today) {
        return of(column, typed -> {
            var day = DAY.matcher(Entry.normal(typed).split("[T ]")[0]);
            try {
                if (!day.matches()) throw Entry.fault("", "field.day");
                var found = LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
                if (found.isAfter(today.get())) throw Entry.fault("", "field.future-day");
                if (found.getYear() < 1900) throw Entry.fault("", "field.day");
                return found;
            } catch (DateTimeException never) {
                throw Entry.fault("", "field.day");
            }
        });
    }

    void fault(ImportColumn column, String messageKey, Map<String, ?> params) {
        var value = line.cell(column);
        if (value != null && value.length() > SHOWN) value = value.substring(0, SHOWN) + "…";
        if (column == ImportColumn.LEADER_ID) value = Entry.masked(value, 3, 4);
        faults.add(new RowFault(column, value, messageKey, Map.copyOf(params)));
    }
}
