package org.yichuang.organisation.service;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.yichuang.document.Documents;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.organisation.ExitStatus;
import org.yichuang.organisation.OrganisationKind;
import org.yichuang.organisation.OrganisationProblem;
import org.yichuang.organisation.domain.ExitRequest;
import org.yichuang.organisation.domain.Organisation;
import org.yichuang.organisation.wire.AskExit;
import org.yichuang.organisation.wire.ExitView;

/** An organisation asks to leave the register; the township of its home answers. */
@UseCase
public class ExitService {
    private final EntityManager db;
    private final OrganisationAccess organisations;
    private final ExitAccess access;
    private final ExitStore store;
    private final ExitGuard guard;
    private final ExitNotice notice;
    private final ExitViews views;
    private final Documents documents;
    private final Transitions transitions;
    private final Replies replies;
    private final BusinessClock clock;
    private final Caller caller;

    ExitService(EntityManager db, OrganisationAccess organisations, ExitAccess access, ExitStore store, ExitGuard guard, ExitNotice notice, ExitViews views,
                Documents documents, Transitions transitions, Replies replies, BusinessClock clock, Caller caller) {
        this.db = db;
        this.organisations = organisations;
        this.access = access;
        this.store = store;
        this.guard = guard;
        this.notice = notice;
        this.views = views;
        this.documents = documents;
        this.transitions = transitions;
        this.replies = replies;
        this.clock = clock;
        this.caller = caller;
    }

    public ExitView ask(Id organisationId, RequestKey key, AskExit given) {
        return replies.replayOr(key, "askToLeave", Map.of("organisation", organisationId, "body", given), ExitView.class, () -> {
            var body = organisations.heldIn(organisationId, Role.APPLICANT_OWNER);
            if (!body.status().isConfirmed()) throw OrganisationProblem.NOT_IN_REGISTER.with("status", body.status());
            if (store.isAsked(body.id())) throw OrganisationProblem.EXIT_ASKED.refuse();
            if (given.decidedOn().isAfter(clock.today())) throw OrganisationProblem.DECISION_IN_FUTURE.refuse();
            requireSuitable(body, given.successorId());
            guard.requireSettled(body.id());
            var request = new ExitRequest(body.id(), given.successorId() == null ? null : given.successorId().value(), given.documentId().value(),
                    given.decidedOn(), given.reason().strip(), clock.now(), caller.accountId());
            documents.attach(request.subject(), List.of(given.documentId().value()));
            store.add(request);
            store.flush();
            return views.view(request);
        });
    }

    private void requireSuitable(Organisation body, Id successorId) {
        if (successorId == null) return;
        var successor = db.find(Organisation.class, successorId.value());
        if (body.kind() != OrganisationKind.FILED || successor == null || successor.id() == body.id() || !successor.status().isConfirmed()) {
            throw OrganisationProblem.SUCCESSOR_UNSUITABLE.refuse();
        }
    }

    /** The owner thinks better of it before the township has answered. */
    public ExitView withdraw(Id id, IfMatch expected, RequestKey key) {
        IfMatch.required(expected);
        return replayed(key, "withdrawExit", id, () -> move(access.heldByOwner(id), expected, ExitStatus.WITHDRAWN, null));
    }

    public ExitView refuse(Id id, IfMatch expected, RequestKey key, String reason) {
        IfMatch.required(expected);
        return replies.replayOr(key, "refuseExit", Map.of("request", id, "reason", reason), ExitView.class, () -> {
            var request = access.heldByTownship(id);
            if (request.status() != ExitStatus.REQUESTED) throw illegal(request, ExitStatus.REFUSED);
            return move(request, expected, ExitStatus.REFUSED, reason.strip());
        });
    }

    /** With the township's agreement the public has its say. */
    public ExitView agree(Id id, IfMatch expected, RequestKey key) {
        IfMatch.required(expected);
        return replayed(key, "agreeToExit", id, () -> {
            var request = access.heldByTownship(id);
            if (request.status() != ExitStatus.REQUESTED) throw illegal(request, ExitStatus.IN_PUBLICITY);
            IfMatch.check(expected, request.version());
            guard.requireSettled(request.organisationId());
            request.postedAs(notice.post(request));
            return move(request, expected, ExitStatus.IN_PUBLICITY, null);
        });
    }

    private ExitView replayed(RequestKey key, String operation, Id id, Supplier<ExitView> command) {
        return replies.replayOr(key, operation, id, ExitView.class, command);
    }

    private ExitView move(ExitRequest request, IfMatch expected, ExitStatus to, String reason) {
        IfMatch.check(expected, request.version());
        transitions.move(request, to, reason);
        store.flush();
        return views.view(request);
    }

    private static RuntimeException illegal(ExitRequest request, ExitStatus to) {
        return CommonProblem.ILLEGAL_STEP.with("subject", ExitRequest.KIND).with("from", request.status()).with("to", to);
    }
}
