package org.yichuang.disbursement.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.yichuang.audit.AuditTrail;
import org.yichuang.award.Projects;
import org.yichuang.disbursement.domain.Layouts;
import org.yichuang.disbursement.domain.Payment;
import org.yichuang.disbursement.domain.PaymentLayout;
import org.yichuang.disbursement.domain.PaymentLayout.Field;
import org.yichuang.disbursement.domain.PaymentStore;
import org.yichuang.disbursement.wire.LayoutsView;
import org.yichuang.identity.Role;
import org.yichuang.kernel.csv.CsvCells;
import org.yichuang.kernel.money.UppercaseAmount;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.kernel.words.Language;
import org.yichuang.kernel.words.Words;
import org.yichuang.organisation.OrganisationDirectory;

/** Writes a payment run as the bank wants it, with whole account numbers, and as people print it, with the amounts in words. */
@UseCase
public class BankFiles {
    private static final List<String> COLUMNS = List.of("number", "bankKey", "payee", "bank", "account", "amount", "amountInWords", "project", "status");
    private final BatchReading batches;
    private final PaymentStore payments;
    private final DisbursementAccess access;
    private final OrganisationDirectory organisations;
    private final Projects projects;
    private final AuditTrail audit;
    private final Words words;

    BankFiles(BatchReading batches, PaymentStore payments, DisbursementAccess access, OrganisationDirectory organisations, Projects projects, AuditTrail audit,
              Words words) {
        this.batches = batches;
        this.payments = payments;
        this.access = access;
        this.organisations = organisations;
        this.projects = projects;
        this.audit = audit;
        this.words = words;
    }

    public LayoutsView layouts() {
        return new LayoutsView(Layouts.CURRENT.payments().stream().map(one -> new LayoutsView.Layout(one.key(), one.version(), one.title())).toList(),
                Layouts.CURRENT.statements().stream().map(one -> new LayoutsView.Layout(one.key(), one.version(), one.title())).toList());
    }

    /** Every number that is read is recorded by the register, the file itself here. */
    public byte[] forBank(long batchId, String layoutKey) {
        var batch = batches.readable(batchId);
        access.requireRole(batch.divisionPath(), Role.CASHIER);
        var layout = Layouts.CURRENT.payment(layoutKey);
        var sent = payments.ofBatch(batchId);
        var rows = new ArrayList<Map<Field, String>>();
        for (var payment : sent) rows.add(row(payment, rows.size() + 1));
        audit.record(batch.subject(), "bank-file-written", Map.of("layout", layout.key(), "layoutVersion", layout.version(), "payments", sent.size()));
        return layout.write(rows);
    }

    private Map<Field, String> row(Payment payment, int number) {
        var row = new EnumMap<Field, String>(Field.class);
        row.put(Field.NUMBER, Integer.toString(number));
        row.put(Field.BANK_KEY, payment.bankKey());
        row.put(Field.PAYEE_NAME, payment.payee().name());
        row.put(Field.PAYEE_BANK, payment.payee().bank());
        row.put(Field.PAYEE_ACCOUNT, organisations.accountNumber(payment.payee().accountId(), "bank file " + payment.bankKey()));
        row.put(Field.AMOUNT_YUAN, payment.amount().toString());
        row.put(Field.AMOUNT_FEN, Long.toString(payment.amount().fen()));
        row.put(Field.PURPOSE, projects.require(payment.projectId()).title());
        row.put(Field.DATE, BusinessClock.dayOf(payment.instructedAt()).format(DateTimeFormatter.BASIC_ISO_DATE));
        return row;
    }

    /** For people who open it in a spreadsheet: numbers masked, no cell runs as a formula. */
    public byte[] forPeople(long batchId, Language language) {
        var batch = batches.readable(batchId);
        var sent = payments.ofBatch(batchId);
        var about = projects.summaries(sent.stream().map(Payment::projectId).distinct().toList());
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        try (var csv = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
            csv.printRecord(COLUMNS.stream().map(column -> say(language, column)).toArray());
            int number = 0;
            for (var one : sent) {
                csv.printRecord(CsvCells.safe(++number, one.bankKey(), one.payee().name(), one.payee().bank(), one.payee().numberMasked(), one.amount(),
                        UppercaseAmount.of(one.amount()), about.get(one.projectId()).title(), one.status()));
            }
            csv.printRecord(Stream.of(say(language, "sum"), "", "", "", "", batch.amount(), UppercaseAmount.of(batch.amount()), "", "").toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String say(Language language, String column) {
        return words.say(language, "disbursement", "column." + column, Map.of());
    }
}
