package org.yichuang.call.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.yichuang.audit.SubjectRegion;
import org.yichuang.call.domain.FundingCall;

/** A call belongs to the division whose programme it is. */
@ApplicationScoped
class CallRegion implements SubjectRegion {
    private final EntityManager db;

    CallRegion(EntityManager db) {
        this.db = db;
    }

    @Override
    public String subjectKind() {
        return "call";
    }

    @Override
    public Optional<String> pathOf(long id) {
        return Optional.ofNullable(db.find(FundingCall.class, id)).map(FundingCall::divisionPath);
    }
}
