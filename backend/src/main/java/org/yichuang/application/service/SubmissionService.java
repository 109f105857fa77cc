package org.yichuang.application.service;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import org.yichuang.application.ApplicationProblem;
import org.yichuang.application.ApplicationStatus;
import org.yichuang.application.ConfirmingParty;
import org.yichuang.application.domain.Application;
import org.yichuang.application.domain.ApplicationSection;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.CallStatus;
import org.yichuang.document.DocumentSummary;
import org.yichuang.document.Documents;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.organisation.OrganisationDirectory;

/**
 * Handing in: complete, eligible as far as anybody can tell, in time to the instant. Where the host or the legal representative
 * has still to confirm it is put up for them, and it counts when the last word arrives in time (ADR 4). Sending it twice gives
 * the first answer again.
 */
@UseCase
public class SubmissionService {
    private final ApplicationAccess access;
    private final SavedSections saved;
    private final CallDirectory calls;
    private final OrganisationDirectory organisations;
    private final Documents documents;
    private final Eligibility eligibility;
    private final Confirmations confirmations;
    private final Sealing sealing;
    private final Transitions transitions;
    private final Replies replies;

    SubmissionService(ApplicationAccess access, SavedSections saved, CallDirectory calls, OrganisationDirectory organisations, Documents documents,
                      Eligibility eligibility, Confirmations confirmations, Sealing sealing, Transitions transitions, Replies replies) {
        this.access = access;
        this.saved = saved;
        this.calls = calls;
        this.organisations = organisations;
        this.documents = documents;
        this.eligibility = eligibility;
        this.confirmations = confirmations;
        this.sealing = sealing;
        this.transitions = transitions;
        this.replies = replies;
    }

    /** @param receivedAt when the command reached the server, before it waited for anything (scenario S10) */
    public HandedIn submit(long id, IfMatch expected, RequestKey key, Instant receivedAt) {
        IfMatch.required(expected);
        return replies.replayOr(key, "submitApplication", Map.of("application", new Id(id), "version", expected.version()), HandedIn.class,
                () -> hand(id, expected, receivedAt));
    }

    private HandedIn hand(long id, IfMatch expected, Instant receivedAt) {
        var application = access.editable(id);
        var stored = saved.of(id);
        if (expected.version() != application.version()) throw stale(expected, application, stored);
        requireInTime(application, receivedAt);
        var form = ApplicationForm.of(calls.rules(application.callId()), application.trackKey());
        requireComplete(form, SavedSections.contents(stored), documents.byId(application.subject()));
        application.through(form.track().hostRequired() ? hostOf(application) : null);
        boolean byOwner = access.isOwner(application);
        // An owner who hands in for a body that signs for itself has thereby confirmed it.
        if (byOwner && application.hostId() == null) return HandedIn.sealed(sealing.seal(application, receivedAt));
        eligibility.admit(application);
        transitions.move(application, ApplicationStatus.AWAITING_CONFIRMATION);
        if (byOwner) confirmations.confirm(application, ConfirmingParty.OWNER, receivedAt);
        return HandedIn.putUp(confirmations.awaited(application), application.version());
    }

    /** One side confirms exactly the version it has read; with the last one it is handed in. */
    public HandedIn confirm(long id, IfMatch expected, RequestKey key, ConfirmingParty party, Instant receivedAt) {
        IfMatch.required(expected);
        return replies.replayOr(key, "confirmApplication", Map.of("application", new Id(id), "version", expected.version(), "party", party), HandedIn.class, () -> {
            var application = access.held(id);
            access.requireParty(application, party);
            IfMatch.check(expected, application.version());
            if (!confirmations.awaited(application).contains(party)) throw ApplicationProblem.NOTHING_TO_CONFIRM.with("status", application.status());
            requireInTime(application, receivedAt);
            if (application.hostId() != null && !application.hostId().equals(hostOf(application))) throw ApplicationProblem.HOST_CHANGED.refuse();
            confirmations.confirm(application, party, receivedAt);
            var awaited = confirmations.awaited(application);
            return awaited.isEmpty() ? HandedIn.sealed(sealing.seal(application, receivedAt)) : HandedIn.putUp(awaited, application.version());
        });
    }

    /** Either side, or those who write it, take it back to be changed; confirmations of this version fall away with it. */
    public void takeBack(long id, IfMatch expected, String reason) {
        var application = access.held(id);
        if (!access.isOwn(application)) access.requireParty(application, ConfirmingParty.HOST);
        IfMatch.check(expected, application.version());
        if (application.status() != ApplicationStatus.AWAITING_CONFIRMATION) throw ApplicationProblem.NOTHING_TO_CONFIRM.with("status", application.status());
        transitions.move(application, application.returnedUntil() == null ? ApplicationStatus.DRAFT : ApplicationStatus.RETURNED, reason);
    }

    /** Null for a body that signs for itself. */
    private Long hostOf(Application application) {
        var body = organisations.require(application.organisationId());
        if (!body.isFiled()) return null;
        if (body.hostId() == null) throw ApplicationProblem.HOST_MISSING.with("organisation", body.name());
        return body.hostId();
    }

    private void requireInTime(Application application, Instant receivedAt) {
        var until = application.returnedUntil();
        if (until == null) {
            calls.requireOpen(application.callId(), receivedAt);
            return;
        }
        var status = calls.summary(application.callId()).status();
        if (status == CallStatus.SUSPENDED || status == CallStatus.CANCELLED) throw ApplicationProblem.CALL_STANDS_STILL.with("status", status);
        if (!receivedAt.isBefore(until)) throw ApplicationProblem.COMPLETION_LATE.with("until", until);
    }

    private static void requireComplete(ApplicationForm form, Map<String, JsonNode> contents, Map<Id, DocumentSummary> attached) {
        var open = form.open(contents, attached);
        if (open.isEmpty()) return;
        var refusal = ApplicationProblem.INCOMPLETE_FORM.with("sections", open.stream().map(o -> o.section().title()).toList());
        for (var section : open) {
            for (var fault : section.faults()) {
                refusal.at("/sections/" + section.section().key() + fault.pointer(), "fault." + fault.keyword(), fault.params());
            }
        }
        throw refusal;
    }

    private static RuntimeException stale(IfMatch expected, Application application, Map<String, ApplicationSection> stored) {
        var changed = stored.values().stream().filter(s -> s.changedInVersion() > expected.version())
                .map(s -> new Changed(s.key(), s.changedByName(), s.changedAt())).toList();
        return ApplicationProblem.SUBMISSION_STALE.with("yours", expected.version()).with("current", application.version()).with("changed", changed);
    }

    /** A section that changed after the version the submission rests on. */
    public record Changed(String section, String changedBy, Instant changedAt) { }
}
