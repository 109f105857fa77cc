package org.yichuang.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yichuang.document.domain.Document;
import org.yichuang.document.store.Contents;
import org.yichuang.identity.Caller;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Subject;

/** The door: a stage attaches the caller's complete files to its own thing, and lists what is attached. */
@ApplicationScoped
public class Documents {
    private final EntityManager db;
    private final Caller caller;
    private final Contents contents;

    Documents(EntityManager db, Caller caller, Contents contents) {
        this.db = db;
        this.caller = caller;
        this.contents = contents;
    }

    /**
     * Attaches files to a subject. Only the person who sent a file can attach it, once; a file that is attached to this
     * same subject already stays as it is, so saving twice is harmless.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void attach(Subject subject, Collection<Long> documentIds) {
        for (var id : documentIds) {
            var document = db.find(Document.class, id);
            if (document == null) throw CommonProblem.NOT_FOUND.refuse();
            if (document.isAttachedTo(subject)) continue;
            if (!document.wasSentBy(caller.accountId())) throw CommonProblem.NOT_FOUND.refuse();
            if (!document.isComplete()) throw DocumentProblem.INCOMPLETE.with("name", document.name());
            document.attach(subject);
        }
    }

    /** What is attached, in the order it arrived. */
    public Map<Id, DocumentSummary> byId(Subject subject) {
        return db.createQuery("from Document where subjectKind = :kind and subjectId = :id order by id", Document.class)
                .setParameter("kind", subject.kind()).setParameter("id", subject.id()).getResultList().stream().map(Documents::summary)
                .collect(Collectors.toMap(DocumentSummary::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    /** The bytes of a complete file. It does not ask who the caller is: the stage that hands them out does. */
    @Transactional
    public InputStream content(long documentId) {
        try {
            return contents.read(db.find(Document.class, documentId));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DocumentSummary summary(Document document) {
        return new DocumentSummary(Id.of(document.id()), document.name(), document.mediaType(), document.size(), document.sha256());
    }
}
