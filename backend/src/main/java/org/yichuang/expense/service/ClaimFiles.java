package org.yichuang.expense.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.yichuang.document.DocumentReaders;
import org.yichuang.document.Documents;
import org.yichuang.expense.domain.Claim;
import org.yichuang.expense.domain.ClaimFile;
import org.yichuang.expense.domain.ClaimStore;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.step.Subject;

/** The papers of a claim. Once attached a paper stays; whoever may read the claim may open it. */
@ApplicationScoped
class ClaimFiles implements DocumentReaders {
    private final ClaimStore store;
    private final ClaimAccess access;
    private final Documents documents;

    ClaimFiles(ClaimStore store, ClaimAccess access, Documents documents) {
        this.store = store;
        this.access = access;
        this.documents = documents;
    }

    void attach(Claim claim, List<Id> ids) {
        documents.attach(claim.subject(), ids.stream().map(Id::value).toList());
        var known = store.hashesOf(claim.id());
        documents.byId(claim.subject()).values().stream().filter(one -> !known.contains(one.sha256()))
                .forEach(one -> store.add(new ClaimFile(claim.id(), one.id().value(), one.sha256())));
    }

    @Override
    public String subjectKind() {
        return Claim.KIND;
    }

    @Override
    public boolean mayRead(Subject subject) {
        var claim = store.find(subject.id());
        return claim != null && access.mayRead(claim);
    }
}
