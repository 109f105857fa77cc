package org.yichuang.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.yichuang.document.domain.Document;
import org.yichuang.document.print.Printer;
import org.yichuang.document.store.ContentStore;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.SystemClock;

/**
 * The door for papers that the service makes itself: an agreement, a payment request, a settlement sheet. What was made
 * stays as it is under its SHA-256; a changed paper is a new one.
 */
@ApplicationScoped
public class GeneratedDocuments {
    private final EntityManager db;
    private final ContentStore store;
    private final Printer printer;
    private final SystemClock clock;

    GeneratedDocuments(EntityManager db, ContentStore store, Printer printer, SystemClock clock) {
        this.db = db;
        this.store = store;
        this.printer = printer;
        this.clock = clock;
    }

    /**
     * Makes a PDF and attaches it to the subject; who may read it is said by the subject's {@link DocumentReaders}.
     *
     * @param name as it is offered for saving, ending in {@code .pdf}
     * @param template below {@code templates/}, without its ending: {@code award/agreement}
     * @param paper what the template speaks of, under the name {@code paper}: a record of finished words
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DocumentSummary make(Subject subject, String name, String template, Object paper) {
        var content = printer.pdf(template, paper);
        var document = Document.made(subject, name, "application/pdf", content, clock.now());
        try {
            store.write(document.id(), 0, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        db.persist(document);
        return Documents.summary(document);
    }

    /** The same without keeping it: for a look before it is made. */
    public byte[] preview(String template, Object paper) {
        return printer.pdf(template, paper);
    }
}
