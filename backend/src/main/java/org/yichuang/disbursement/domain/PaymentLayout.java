package org.yichuang.disbursement.domain;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yichuang.disbursement.DisbursementProblem;
import org.yichuang.kernel.words.LocalText;

/**
 * How a bank wants its payment file, as data: separated by a character, or every field in so many bytes.
 *
 * @param separator between fields; null for fixed widths
 * @param columns in their order
 */
public record PaymentLayout(String key, String version, LocalText title, String charset, String separator, boolean headings, List<Column> columns) {
    public enum Field { NUMBER, BANK_KEY, PAYEE_NAME, PAYEE_BANK, PAYEE_ACCOUNT, AMOUNT_YUAN, AMOUNT_FEN, PURPOSE, DATE }

    private static final Set<Field> NUMBERS = Set.of(Field.NUMBER, Field.AMOUNT_FEN);
    private static final Set<Field> WORDS = Set.of(Field.PURPOSE, Field.PAYEE_BANK);

    /** @param width in bytes of the file's charset; null where fields are separated */
    public record Column(Field field, String heading, Integer width) { }

    public byte[] write(List<Map<Field, String>> rows) {
        var text = new StringBuilder();
        if (headings) line(text, columns.stream().map(Column::heading).toList());
        rows.forEach(row -> line(text, columns.stream().map(column -> row.getOrDefault(column.field(), "")).toList()));
        return text.toString().getBytes(Charset.forName(charset));
    }

    private void line(StringBuilder text, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (separator == null) text.append(padded(clean(cells.get(i)), columns.get(i)));
            else text.append(i == 0 ? "" : separator).append(quoted(clean(cells.get(i))));
        }
        text.append("\r\n");
    }

    /** A bank reads lines: what would end one early is a blank. It also reads leading signs as they are, so nothing is put before them. */
    private static String clean(String cell) {
        return cell.codePoints().mapToObj(c -> Character.isISOControl(c) ? " " : Character.toString(c)).collect(Collectors.joining());
    }

    private String quoted(String cell) {
        if (!cell.contains(separator) && !cell.contains("\"")) return cell;
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    /** Filled by bytes, for that is what a fixed file counts. Only words may be cut, between characters; an account or an amount never. */
    private String padded(String cell, Column column) {
        var kept = new StringBuilder();
        int used = 0;
        for (var character : cell.codePoints().mapToObj(Character::toString).toList()) {
            int bytes = character.getBytes(Charset.forName(charset)).length;
            if (used + bytes > column.width()) {
                if (!WORDS.contains(column.field())) throw DisbursementProblem.CELL_TOO_LONG.with("heading", column.heading()).with("value", cell);
                break;
            }
            kept.append(character);
            used += bytes;
        }
        boolean number = NUMBERS.contains(column.field());
        var fill = (number ? "0" : " ").repeat(column.width() - used);
        return number ? fill + kept : kept + fill;
    }
}
