package org.yichuang.conduct.service;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yichuang.conduct.ConductProblem;
import org.yichuang.conduct.ListingKind;
import org.yichuang.conduct.domain.CreditListing;
import org.yichuang.conduct.domain.ListingColumn;
import org.yichuang.conduct.wire.ImportPreview;
import org.yichuang.conduct.wire.ImportPreview.Fault;
import org.yichuang.conduct.wire.ImportPreview.Row;
import org.yichuang.conduct.wire.ImportResult;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.json.Digest;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.kernel.words.Language;
import org.yichuang.kernel.words.Words;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.organisation.OrganisationSummary;

/** Many decisions at once from a file: looked at first, with every fault of every row, then entered all together or not at all. */
@UseCase
public class ListingImport {
    private static final Map<String, ListingKind> KINDS = Map.of("活动异常名录", ListingKind.ABNORMAL, "abnormal-activity list", ListingKind.ABNORMAL,
            "严重违法失信名单", ListingKind.SERIOUS, "serious-dishonesty list", ListingKind.SERIOUS,
            "关注名单", ListingKind.ATTENTION, "attention list", ListingKind.ATTENTION);
    private final OrganisationDirectory organisations;
    private final ListingService listings;
    private final ConductAccess access;
    private final Replies replies;
    private final Words words;
    private final BusinessClock clock;

    ListingImport(OrganisationDirectory organisations, ListingService listings, ConductAccess access, Replies replies, Words words, BusinessClock clock) {
        this.organisations = organisations;
        this.listings = listings;
        this.access = access;
        this.replies = replies;
        this.words = words;
        this.clock = clock;
    }

    public ImportPreview preview(byte[] file, Language language) {
        var rows = judged(file, language);
        return new ImportPreview(rows.size(), (int) rows.stream().filter(row -> !row.faults().isEmpty()).count(), rows);
    }

    public ImportResult enter(RequestKey key, byte[] file, Language language) {
        return replies.replayOr(key, "importCreditListings", Map.of("file", Digest.sha256(file)),
                ImportResult.class, () -> {
            var rows = judged(file, language);
            var faulty = rows.stream().filter(row -> !row.faults().isEmpty()).toList();
            if (!faulty.isEmpty()) throw refusal(faulty);
            // Always in the same order, so that two files that name the same organisations wait for each other instead of blocking each other.
            rows.stream().sorted(java.util.Comparator.comparing(row -> row.organisationId().value())).forEach(row -> listings.enter(
                    organisations.require(row.organisationId().value()),
                    new CreditListing.Paper(row.kind(), row.authority(), row.documentNo(), row.listedOn(), row.ground())));
            return new ImportResult(rows.size());
        });
    }

    private static RuntimeException refusal(List<Row> faulty) {
        return ConductProblem.ROWS_FAULTY.with("lines", faulty.stream().map(row -> String.valueOf(row.line())).toList()).with("rows", faulty);
    }

    private List<Row> judged(byte[] file, Language language) {
        var lines = ListingFile.read(file);
        var bodies = organisations.byCode(lines.stream().map(ListingImport::code).filter(Objects::nonNull).distinct().toList());
        var seen = new HashSet<String>();
        return lines.stream().map(line -> row(line, bodies.get(code(line)), seen, language)).toList();
    }

    private Row row(ListingFile.Line line, OrganisationSummary body, Set<String> seen, Language language) {
        var cells = line.cells();
        var faults = new ArrayList<Fault>();
        for (var column : ListingColumn.values()) {
            var value = cells.get(column);
            if (value == null) fault(faults, column, null, "field.missing", language);
            else if (value.length() > column.longest()) fault(faults, column, value, "field.long", language);
        }
        var kind = cells.get(ListingColumn.KIND) == null ? null : KINDS.get(cells.get(ListingColumn.KIND).toLowerCase(Locale.ROOT));
        if (kind == null && cells.containsKey(ListingColumn.KIND)) fault(faults, ListingColumn.KIND, cells.get(ListingColumn.KIND), "field.list", language);
        var day = day(cells.get(ListingColumn.LISTED_ON));
        if (day == null && cells.containsKey(ListingColumn.LISTED_ON)) fault(faults, ListingColumn.LISTED_ON, cells.get(ListingColumn.LISTED_ON), "field.day", language);
        if (day != null && day.isAfter(clock.today())) fault(faults, ListingColumn.LISTED_ON, day.toString(), "field.day-to-come", language);
        // An organisation elsewhere is as unknown as one that does not exist.
        var known = body != null && access.readable().coversDivision(body.divisionPath()) ? body : null;
        var code = code(line);
        if (known == null && code != null) fault(faults, ListingColumn.CODE, code, "field.organisation", language);
        if (known != null && kind != null) judge(faults, known, kind, seen, language);
        return new Row(line.number(), code, known == null ? null : Id.of(known.id()), known == null ? null : known.name(), kind,
                cells.get(ListingColumn.AUTHORITY), cells.get(ListingColumn.DOCUMENT), day, cells.get(ListingColumn.GROUND), faults);
    }

    private void judge(List<Fault> faults, OrganisationSummary body, ListingKind kind, Set<String> seen, Language language) {
        if (ListingService.fits(kind, body) != null) fault(faults, ListingColumn.KIND, null, "field.wrong-list", language);
        else if (listings.isListed(body.id(), kind)) fault(faults, ListingColumn.CODE, body.name(), "field.listed", language);
        if (!seen.add(body.id() + kind.name())) fault(faults, ListingColumn.CODE, body.name(), "field.twice", language);
    }

    private void fault(List<Fault> faults, ListingColumn column, String value, String key, Language language) {
        faults.add(new Fault(column.field(), value, words.say(language, "conduct", key, Map.of("limit", column.longest()))));
    }

    private static String code(ListingFile.Line line) {
        var code = line.cells().get(ListingColumn.CODE);
        return code == null ? null : code.toUpperCase(Locale.ROOT);
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text.replace('/', '-').replace('.', '-'));
        } catch (DateTimeParseException other) {
            return null;
        }
    }
}
