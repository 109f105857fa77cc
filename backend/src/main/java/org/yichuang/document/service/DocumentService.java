package org.yichuang.document.service;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yichuang.document.DocumentProblem;
import org.yichuang.document.DocumentReaders;
import org.yichuang.document.domain.AcceptedKinds;
import org.yichuang.document.domain.Document;
import org.yichuang.document.store.ContentStore;
import org.yichuang.document.store.Contents;
import org.yichuang.identity.Caller;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.json.Digest;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.kernel.tx.UseCase;

/** Takes files in and hands them out. */
@UseCase
public class DocumentService {
    private final EntityManager db;
    private final ContentStore store;
    private final Contents contents;
    private final Caller caller;
    private final SystemClock clock;
    private final Instance<DocumentReaders> readers;
    private final long largest;

    DocumentService(EntityManager db, ContentStore store, Contents contents, Caller caller, SystemClock clock, @Any Instance<DocumentReaders> readers,
                    @ConfigProperty(name = "yichuang.document.largest-bytes", defaultValue = "52428800") long largest) {
        this.db = db;
        this.store = store;
        this.contents = contents;
        this.caller = caller;
        this.clock = clock;
        this.readers = readers;
        this.largest = largest;
    }

    public Document announce(String name, long size) {
        if (size > largest) throw DocumentProblem.TOO_LARGE_FILE.with("largestMegabytes", largest >> 20);
        var document = new Document(caller.accountId(), name, size, clock.now());
        db.persist(document);
        return document;
    }

    /** A file small enough to come in one piece. */
    public Id takeWhole(String name, byte[] content) {
        var document = announce(name, content.length);
        return new Id(take(document.id(), 0, content).id());
    }

    /** The row is locked while its piece is written, so two senders of one file take turns and the second is told where to go on. */
    public Document take(long id, long offset, byte[] piece) {
        var document = db.find(Document.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (document == null || !document.wasSentBy(caller.accountId())) throw CommonProblem.NOT_FOUND.refuse();
        document.expect(offset, piece.length);
        try {
            store.write(id, offset, piece);
            document.grow(piece.length);
            if (document.isFull()) complete(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return document;
    }

    private void complete(Document document) throws IOException {
        String kind;
        try (var content = store.read(document.id())) {
            kind = AcceptedKinds.detect(content, document.name());
        }
        try (var content = new DigestInputStream(store.read(document.id()), Digest.newDigest())) {
            content.transferTo(java.io.OutputStream.nullOutputStream());
            document.complete(kind, HexFormat.of().formatHex(content.getMessageDigest().digest()));
        }
    }

    public Document readable(long id) {
        var document = db.find(Document.class, id);
        if (document == null || !mayRead(document)) throw CommonProblem.NOT_FOUND.refuse();
        return document;
    }

    public InputStream content(Document document) {
        if (!document.isComplete()) throw DocumentProblem.INCOMPLETE.with("name", document.name());
        try {
            return contents.read(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sender always; once it is attached, whoever the stage of its subject lets in. */
    private boolean mayRead(Document document) {
        if (document.wasSentBy(caller.accountId())) return true;
        var subject = document.subject();
        if (subject == null) return false;
        return readers.stream().filter(r -> r.subjectKind().equals(subject.kind())).anyMatch(r -> r.mayRead(subject));
    }
}
