package org.yichuang.application.service;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yichuang.application.ApplicationProblem;
import org.yichuang.application.ApplicationSubmitted;
import org.yichuang.application.domain.Application;
import org.yichuang.application.domain.ApplicationSection;
import org.yichuang.application.ApplicationStatus;
import org.yichuang.application.domain.Submission;
import org.yichuang.call.CallDirectory;
import org.yichuang.document.DocumentSummary;
import org.yichuang.document.Documents;
import org.yichuang.identity.Caller;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.tx.UseCase;

/** Handing in: complete, in time to the instant, sealed with a receipt. Sending it twice gives the first receipt again. */
@UseCase
public class SubmissionService {
    private final EntityManager db;
    private final Caller caller;
    private final ApplicationAccess access;
    private final SavedSections saved;
    private final CallDirectory calls;
    private final Documents documents;
    private final Transitions transitions;
    private final Replies replies;
    private final Event<ApplicationSubmitted> submitted;

    SubmissionService(EntityManager db, Caller caller, ApplicationAccess access, SavedSections saved, CallDirectory calls, Documents documents,
                      Transitions transitions, Replies replies, Event<ApplicationSubmitted> submitted) {
        this.db = db;
        this.caller = caller;
        this.access = access;
        this.saved = saved;
        this.calls = calls;
        this.documents = documents;
        this.transitions = transitions;
        this.replies = replies;
        this.submitted = submitted;
    }

    /** @param receivedAt when the command reached the server, before it waited for anything (scenario S10) */
    public Receipt submit(long id, IfMatch expected, RequestKey key, Instant receivedAt) {
        IfMatch.required(expected);
        return replies.replayOr(key, "submitApplication", id, Receipt.class, () -> hand(id, expected, receivedAt));
    }

    private Receipt hand(long id, IfMatch expected, Instant receivedAt) {
        var application = access.editable(id);
        var stored = saved.of(id);
        if (expected.version() != application.version()) throw stale(expected, application, stored);
        requireInTime(application, receivedAt);
        var form = ApplicationForm.of(calls.rules(application.callId()), application.trackKey());
        var contents = SavedSections.contents(stored);
        requireComplete(form, contents, documents.byId(application.subject()));

        transitions.move(application, ApplicationStatus.SUBMITTED);
        var snapshot = new LinkedHashMap<String, Object>();
        snapshot.put("application", application.id());
        snapshot.put("call", application.callId());
        snapshot.put("track", application.trackKey());
        snapshot.put("organisation", application.organisationId());
        snapshot.put("ruleBookNumber", calls.summary(application.callId()).ruleBookNumber());
        snapshot.put("sections", contents);
        snapshot.put("documents", documents.byId(application.subject()).values());
        snapshot.put("submittedAt", receivedAt);
        var submission = new Submission(id, receiptNumber(application), application.version(), Json.write(snapshot), caller.accountId(), receivedAt);
        db.persist(submission);
        submitted.fire(new ApplicationSubmitted(id, application.callId(), application.organisationId(), receivedAt));
        return new Receipt(submission.receiptNo(), submission.hash(), submission.submittedAt(), submission.version());
    }

    private void requireInTime(Application application, Instant receivedAt) {
        var until = application.returnedUntil();
        if (application.status() != ApplicationStatus.RETURNED) calls.requireOpen(application.callId(), receivedAt);
        else if (!receivedAt.isBefore(until)) throw ApplicationProblem.COMPLETION_LATE.with("until", until);
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

    /** Gap-free per call: the counter's row is locked until this transaction ends. */
    private String receiptNumber(Application application) {
        db.createNativeQuery("INSERT IGNORE INTO application_serial (call_id, last_serial) VALUES (?, 0)")
                .setParameter(1, application.callId()).executeUpdate();
        db.createNativeQuery("UPDATE application_serial SET last_serial = last_serial + 1 WHERE call_id = ?")
                .setParameter(1, application.callId()).executeUpdate();
        var serial = ((Number) db.createNativeQuery("SELECT last_serial FROM application_serial WHERE call_id = ?")
                .setParameter(1, application.callId()).getSingleResult()).longValue();
        return "%s-%04d".formatted(calls.summary(application.callId()).code(), serial);
    }

    /** A section that changed after the version the submission rests on. */
    public record Changed(String section, String changedBy, Instant changedAt) { }
}
