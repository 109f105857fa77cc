package org.yichuang.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.yichuang.document.domain.AcceptedKinds;
import org.yichuang.document.domain.Document;
import org.yichuang.document.store.Contents;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.SystemClock;

/**
 * The door for files of somebody who must not become known, as an objector's evidence. The bytes lie sealed in the
 * store, the name is given by the stage, because the sender's own may tell who sent it.
 */
@ApplicationScoped
public class ConfidentialDocuments {
    private static final Map<String, String> ENDINGS = Map.of("application/pdf", ".pdf", "image/jpeg", ".jpg", "image/png", ".png", "image/webp", ".webp");
    private final EntityManager db;
    private final Contents contents;
    private final SystemClock clock;

    ConfidentialDocuments(EntityManager db, Contents contents, SystemClock clock) {
        this.db = db;
        this.contents = contents;
        this.clock = clock;
    }

    /**
     * Takes a whole file and attaches it; who may read it is said by the subject's {@link DocumentReaders}.
     *
     * @param name without an ending: that follows from the content
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DocumentSummary take(Subject subject, String name, byte[] content) {
        try {
            var kind = AcceptedKinds.detect(new ByteArrayInputStream(content), name);
            var document = Document.takenInConfidence(subject, name + ENDINGS.getOrDefault(kind, ""), kind, content, clock.now());
            contents.write(document, content);
            db.persist(document);
            return Documents.summary(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
