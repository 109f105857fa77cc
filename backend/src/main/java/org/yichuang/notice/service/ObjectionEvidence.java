package org.yichuang.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.yichuang.document.ConfidentialDocuments;
import org.yichuang.document.DocumentReaders;
import org.yichuang.document.DocumentSummary;
import org.yichuang.document.Documents;
import org.yichuang.kernel.json.Digest;
import org.yichuang.kernel.step.Subject;
import org.yichuang.notice.NoticeProblem;
import org.yichuang.notice.domain.NoticeStore;
import org.yichuang.notice.domain.Objection;
import org.yichuang.notice.wire.TrackedObjection;

/** What an objector sends to show that it is so. Like the grounds it is for the handler alone, because it may give the objector away. */
@ApplicationScoped
class ObjectionEvidence implements DocumentReaders {
    /** Enough to show a thing; the rest can be looked at on the spot. */
    private static final int MOST = 10;
    private static final int SHORT_HASH = 8;
    private final NoticeStore store;
    private final NoticeAccess access;
    private final Documents documents;
    private final ConfidentialDocuments confidential;

    ObjectionEvidence(NoticeStore store, NoticeAccess access, Documents documents, ConfidentialDocuments confidential) {
        this.store = store;
        this.access = access;
        this.documents = documents;
        this.confidential = confidential;
    }

    void add(Objection objection, byte[] content) {
        if (!objection.status().isOpen()) throw NoticeProblem.TOO_LATE_FOR_EVIDENCE.refuse();
        var sent = of(objection);
        var hash = Digest.sha256(content);
        if (sent.stream().anyMatch(one -> one.sha256().equals(hash))) return;
        if (sent.size() >= MOST) throw NoticeProblem.ENOUGH_EVIDENCE.with("most", MOST);
        confidential.take(objection.subject(), objection.receiptNo() + "-" + (sent.size() + 1) + "-" + hash.substring(0, SHORT_HASH), content);
    }

    List<DocumentSummary> of(Objection objection) {
        return List.copyOf(documents.byId(objection.subject()).values());
    }

    TrackedObjection tracked(Objection objection) {
        return TrackedObjection.of(objection, of(objection).size());
    }

    @Override
    public String subjectKind() {
        return Objection.KIND;
    }

    @Override
    public boolean mayRead(Subject subject) {
        return access.isHandler(store.objection(subject.id()));
    }
}
