package org.yichuang.application.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import org.yichuang.application.ApplicationStatus;
import org.yichuang.application.ApplicationSubmitted;
import org.yichuang.application.domain.Application;
import org.yichuang.application.domain.Submission;
import org.yichuang.call.CallDirectory;
import org.yichuang.document.Documents;
import org.yichuang.identity.Caller;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.step.Transitions;

/** Seals what is handed in: the content, the parties and the rules it stands under, with a receipt number without gaps. */
@ApplicationScoped
class Sealing {
    private final EntityManager db;
    private final Caller caller;
    private final SavedSections saved;
    private final CallDirectory calls;
    private final Documents documents;
    private final Eligibility eligibility;
    private final Transitions transitions;
    private final Event<ApplicationSubmitted> submitted;

    Sealing(EntityManager db, Caller caller, SavedSections saved, CallDirectory calls, Documents documents, Eligibility eligibility,
            Transitions transitions, Event<ApplicationSubmitted> submitted) {
        this.db = db;
        this.caller = caller;
        this.saved = saved;
        this.calls = calls;
        this.documents = documents;
        this.eligibility = eligibility;
        this.transitions = transitions;
        this.submitted = submitted;
    }

    Receipt seal(Application application, Instant receivedAt) {
        var answer = eligibility.admit(application);
        var call = calls.summary(application.callId());
        var form = ApplicationForm.of(calls.rulesOf(call.ruleBookId()), application.trackKey());
        var contents = SavedSections.contents(saved.of(application.id()));
        transitions.move(application, ApplicationStatus.SUBMITTED);
        var snapshot = new LinkedHashMap<String, Object>();
        snapshot.put("application", application.id());
        snapshot.put("call", application.callId());
        snapshot.put("track", application.trackKey());
        snapshot.put("organisation", application.organisationId());
        snapshot.put("host", application.hostId());
        snapshot.put("ruleBook", call.ruleBookId());
        snapshot.put("ruleBookNumber", call.ruleBookNumber());
        snapshot.put("sections", contents);
        snapshot.put("documents", form.named(contents, documents.byId(application.subject())).values());
        snapshot.put("submittedAt", receivedAt);
        var submission = new Submission(application.id(), receiptNumber(application, call.code()), application.version(), Json.write(snapshot),
                call.ruleBookId(), application.hostId(), answer.id(), caller.accountId(), receivedAt);
        db.persist(submission);
        submitted.fire(new ApplicationSubmitted(application.id(), application.callId(), application.organisationId(), receivedAt));
        return new Receipt(submission.receiptNo(), submission.hash(), submission.submittedAt(), submission.version());
    }

    /** Gap-free per call: the counter's row is locked until this transaction ends. */
    private String receiptNumber(Application application, String callCode) {
        db.createNativeQuery("INSERT IGNORE INTO application_serial (call_id, last_serial) VALUES (?, 0)")
                .setParameter(1, application.callId()).executeUpdate();
        db.createNativeQuery("UPDATE application_serial SET last_serial = last_serial + 1 WHERE call_id = ?")
                .setParameter(1, application.callId()).executeUpdate();
        var serial = ((Number) db.createNativeQuery("SELECT last_serial FROM application_serial WHERE call_id = ?")
                .setParameter(1, application.callId()).getSingleResult()).longValue();
        return "%s-%04d".formatted(callCode, serial);
    }
}
