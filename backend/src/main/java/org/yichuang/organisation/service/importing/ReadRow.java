package org.yichuang.organisation.service.importing;

import static org.yichuang.organisation.domain.ImportColumn.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.yichuang.organisation.BodyOnPaper;
import org.yichuang.organisation.FilingNumber;
import org.yichuang.organisation.UnifiedCreditCode;
import org.yichuang.organisation.domain.ImportColumn;
import org.yichuang.organisation.domain.PersonalNumbers;
import org.yichuang.organisation.domain.Profile;
import org.yichuang.organisation.domain.RowFault;
import org.yichuang.place.Division;

/** A row as it reads by itself, before it is compared with the register and with the other rows. */
final class ReadRow {
    final int row;
    final BodyOnPaper body;
    final String filingNumber;
    final Division home;
    private final Cells cells;

    ReadRow(SheetLine line, Places places, Predicate<Division> mayEnter, LocalDate today) {
        row = line.row();
        cells = new Cells(line);
        home = home(line, places, mayEnter);
        filingNumber = cells.of(FILING_NUMBER, typed -> FilingNumber.parse(typed).value());
        body = new BodyOnPaper(cells.text(NAME, 100), cells.of(CATEGORY, FileWords::category), home == null ? null : home.code(),
                cells.of(CREDIT_CODE, typed -> UnifiedCreditCode.parse(typed).value()), cells.day(FOUNDED_ON, () -> today),
                cells.day(REGISTERED_ON, () -> today), cells.day(FILED_ON, () -> today), cells.text(LEGACY_NO, 60), cells.text(SUMMARY, 1000),
                cells.of(PARTY_BUILDING, FileWords::party), cells.text(CONTACT_NAME, 60), cells.of(PHONE, typed -> PersonalNumbers.phone(typed, "")),
                cells.text(ADDRESS, 200), cells.text(LEADER_NAME, 60), cells.of(LEADER_ID, typed -> PersonalNumbers.residentId(typed, "")));
        cells.require(NAME);
    }

    private Division home(SheetLine line, Places places, Predicate<Division> mayEnter) {
        if (!line.has(PLACE)) return null;
        var meant = places.meant(line.cell(PLACE), line.cell(TOWNSHIP));
        if (meant.size() == 1 && mayEnter.test(meant.get(0))) return meant.get(0);
        fault(PLACE, meant.isEmpty() ? "field.place-unknown" : meant.size() > 1 ? "field.place-ambiguous" : "field.place-not-yours");
        return null;
    }

    /** Null while name or home is missing. */
    String key() {
        return home == null || body.name() == null ? null : Profile.key(home.code(), body.name());
    }

    /** What only a new organisation has to say; one that is in the register keeps what the file leaves empty. */
    void requireAllOfANewOne() {
        cells.require(CATEGORY, PLACE, CONTACT_NAME, PHONE, LEADER_NAME, cells.has(CREDIT_CODE) ? REGISTERED_ON : FILED_ON);
        if (cells.has(CREDIT_CODE) && cells.has(FILED_ON)) fault(FILED_ON, "field.registered-not-filed");
        if (!cells.has(CREDIT_CODE) && cells.has(REGISTERED_ON)) fault(REGISTERED_ON, "field.filed-not-registered");
        if (cells.has(FILING_NUMBER)) fault(FILING_NUMBER, "field.number-unknown");
        if (body.filedOn() != null && body.filedOn().getYear() < 2000) fault(FILED_ON, "field.too-early");
    }

    void fault(ImportColumn column, String messageKey) {
        fault(column, messageKey, Map.of());
    }

    void fault(ImportColumn column, String messageKey, Map<String, ?> params) {
        cells.fault(column, messageKey, params);
    }

    boolean has(ImportColumn column) {
        return cells.has(column);
    }

    List<RowFault> faults() {
        return cells.faults();
    }
}
