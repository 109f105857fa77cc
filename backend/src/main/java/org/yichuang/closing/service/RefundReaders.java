package org.yichuang.closing.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.yichuang.audit.SubjectRegion;
import org.yichuang.closing.domain.Refund;
import org.yichuang.closing.domain.RefundStore;
import org.yichuang.document.DocumentReaders;
import org.yichuang.kernel.step.Subject;

/** Whoever may read a refund reads its demand letter; it belongs to the region of its project. */
@ApplicationScoped
class RefundReaders implements DocumentReaders, SubjectRegion {
    private final RefundStore store;
    private final ClosingAccess access;

    RefundReaders(RefundStore store, ClosingAccess access) {
        this.store = store;
        this.access = access;
    }

    @Override
    public String subjectKind() {
        return Refund.KIND;
    }

    @Override
    public boolean mayRead(Subject subject) {
        var found = store.find(subject.id());
        return found != null && access.mayRead(found);
    }

    @Override
    public Optional<String> pathOf(long id) {
        return Optional.ofNullable(store.find(id)).map(Refund::divisionPath);
    }
}
