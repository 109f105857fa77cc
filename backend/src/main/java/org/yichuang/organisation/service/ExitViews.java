package org.yichuang.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.yichuang.document.Documents;
import org.yichuang.kernel.id.Id;
import org.yichuang.notice.LineStatus;
import org.yichuang.notice.Notices;
import org.yichuang.organisation.domain.ExitRequest;
import org.yichuang.organisation.domain.Organisation;
import org.yichuang.organisation.wire.ExitView;

/** Shows a request to leave with its paper, its notice and what still stands in the way. */
@ApplicationScoped
class ExitViews {
    private final EntityManager db;
    private final Documents documents;
    private final Notices notices;
    private final ExitGuard guard;

    ExitViews(EntityManager db, Documents documents, Notices notices, ExitGuard guard) {
        this.db = db;
        this.documents = documents;
        this.notices = notices;
        this.guard = guard;
    }

    ExitView view(ExitRequest one) {
        var notice = one.noticeId() == null ? null : notices.result(one.noticeId());
        return new ExitView(new Id(one.id()), new Id(one.organisationId()), name(one.organisationId()), one.status(), one.statusReason(), one.reason(),
                one.decidedOn(), List.copyOf(documents.byId(one.subject()).values()), Id.of(one.successorId()),
                one.successorId() == null ? null : name(one.successorId()), one.requestedAt(), one.changedAt(), Id.of(one.noticeId()),
                notice == null ? null : notice.endsAt(),
                one.status().isLive() && notice != null && notices.lineState(one.subject()).filter(state -> state == LineStatus.BLOCKED).isPresent(),
                one.status().isLive() ? guard.obstacles(one.organisationId()) : List.of(), one.status().following(), one.version());
    }

    private String name(long organisationId) {
        return db.find(Organisation.class, organisationId).name();
    }
}
