package org.yichuang.disbursement.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yichuang.disbursement.DisbursementProblem;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.problem.Refusal;
import org.yichuang.kernel.words.LocalText;

/**
 * How a bank writes its list, as data: under which headings stand serial number, day, amounts, the other party and the remark.
 *
 * @param columns heading names by field, several where banks differ
 * @param dates patterns of days, tried in this order
 */
public record StatementLayout(String key, String version, LocalText title, Map<Field, List<String>> columns, List<String> dates) {
    private static final int MOST_ROWS = 5_000;

    public enum Field { SERIAL, DATE, DEBIT, CREDIT, COUNTERPARTY, NUMBER, REMARK }

    /** The first row that carries all headings begins the table; what stands above it is the bank's letterhead. */
    public List<StatementRow> read(List<List<String>> sheet) {
        for (int head = 0; head < sheet.size(); head++) {
            var places = places(sheet.get(head));
            if (!places.keySet().containsAll(List.of(Field.SERIAL, Field.DATE, Field.DEBIT, Field.CREDIT))) continue;
            return rows(sheet, head + 1, places);
        }
        throw DisbursementProblem.STATEMENT_UNREADABLE.refuse().at("/1", "statement.no-headings", Map.of("headings", String.join(" / ", columns.get(Field.SERIAL))));
    }

    private Map<Field, Integer> places(List<String> row) {
        var places = new HashMap<Field, Integer>();
        columns.forEach((field, names) -> {
            for (int i = 0; i < row.size(); i++) if (row.get(i) != null && names.contains(row.get(i).strip())) places.putIfAbsent(field, i);
        });
        return places;
    }

    private List<StatementRow> rows(List<List<String>> sheet, int first, Map<Field, Integer> places) {
        if (sheet.size() - first > MOST_ROWS) throw DisbursementProblem.STATEMENT_TOO_LARGE.with("rows", MOST_ROWS);
        var rows = new ArrayList<StatementRow>();
        var serials = new HashSet<String>();
        for (int i = first; i < sheet.size(); i++) {
            var cells = sheet.get(i);
            if (cell(cells, places, Field.SERIAL).isEmpty()) continue;
            var row = row(cells, places, i + 1);
            if (!serials.add(row.serial())) throw fault(i + 1, "statement.serial-twice", row.serial());
            rows.add(row);
        }
        return rows;
    }

    private StatementRow row(List<String> cells, Map<Field, Integer> places, int line) {
        var serial = cell(cells, places, Field.SERIAL);
        if (!serial.matches("[\\x21-\\x7e]{1,64}")) throw fault(line, "statement.serial", serial);
        var out = amount(cell(cells, places, Field.DEBIT), line);
        var in = amount(cell(cells, places, Field.CREDIT), line);
        if (out.isPositive() == in.isPositive()) throw fault(line, "statement.one-amount", serial);
        return new StatementRow(serial, day(cell(cells, places, Field.DATE), line), out.isPositive() ? Direction.OUT : Direction.IN,
                out.isPositive() ? out : in, cut(cell(cells, places, Field.COUNTERPARTY), 200), masked(cell(cells, places, Field.NUMBER)),
                cut(cell(cells, places, Field.REMARK), 500));
    }

    private static String cell(List<String> cells, Map<Field, Integer> places, Field field) {
        var at = places.get(field);
        return at == null || at >= cells.size() || cells.get(at) == null ? "" : cells.get(at).strip();
    }

    private LocalDate day(String text, int line) {
        for (var pattern : dates) {
            try {
                return LocalDate.parse(text.length() > pattern.length() ? text.substring(0, pattern.length()) : text, DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
            } catch (DateTimeException other) {
                // the next pattern
            }
        }
        throw fault(line, "statement.day", text);
    }

    private static Money amount(String text, int line) {
        if (text.isEmpty()) return Money.ZERO;
        try {
            long fen = new BigDecimal(text.replace(",", "").replace("￥", "").replace("¥", "")).movePointRight(2).longValueExact();
            if (fen >= 0) return Money.fen(fen);
        } catch (ArithmeticException | NumberFormatException broken) {
            // said below
        }
        throw fault(line, "statement.amount", text);
    }

    private static Refusal fault(int line, String key, String value) {
        return DisbursementProblem.STATEMENT_UNREADABLE.refuse().at("/" + line, key, Map.of("line", line, "value", value));
    }

    private static String masked(String number) {
        var digits = number.replaceAll("[^0-9A-Za-z]", "");
        return digits.length() < 8 ? null : "*".repeat(Math.min(20, digits.length() - 4)) + digits.substring(digits.length() - 4);
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
