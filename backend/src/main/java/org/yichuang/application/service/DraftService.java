package org.yichuang.application.service;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yichuang.application.ApplicationHolds.Wish;
import org.yichuang.application.ApplicationProblem;
import org.yichuang.application.domain.Application;
import org.yichuang.application.domain.ApplicationSection;
import org.yichuang.application.ApplicationStatus;
import org.yichuang.application.domain.AttachmentCheck;
import org.yichuang.application.domain.SectionMerge;
import org.yichuang.audit.AuditTrail;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.FormSection;
import org.yichuang.document.Documents;
import org.yichuang.identity.Caller;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.organisation.OrganisationDirectory;

/** Drafting: begin, save section by section, withdraw. */
@UseCase
public class DraftService {
    private static final int LARGEST_SECTION = 64 << 10;
    private final EntityManager db;
    private final BusinessClock clock;
    private final Caller caller;
    private final ApplicationAccess access;
    private final SavedSections saved;
    private final CallDirectory calls;
    private final OrganisationDirectory organisations;
    private final Documents documents;
    private final Transitions transitions;
    private final AuditTrail audit;
    private final HeldAbove above;

    DraftService(EntityManager db, BusinessClock clock, Caller caller, ApplicationAccess access, SavedSections saved, CallDirectory calls,
                 OrganisationDirectory organisations, Documents documents, Transitions transitions, AuditTrail audit, HeldAbove above) {
        this.db = db;
        this.clock = clock;
        this.caller = caller;
        this.access = access;
        this.saved = saved;
        this.calls = calls;
        this.organisations = organisations;
        this.documents = documents;
        this.transitions = transitions;
        this.audit = audit;
        this.above = above;
    }

    public long begin(long callId, String trackKey, long organisationId) {
        if (!caller.reach(ApplicationAccess.APPLICANTS).organisationIds().contains(organisationId)) throw CommonProblem.NOT_FOUND.refuse();
        var now = clock.now();
        calls.requireOpen(callId, now);
        ApplicationForm.of(calls.rules(callId), trackKey);
        var home = organisations.require(organisationId).divisionPath();
        var application = new Application(callId, trackKey, organisationId, home, caller.accountId(), now);
        db.persist(application);
        audit.record(application.subject(), "begin", Map.of("call", callId, "track", trackKey));
        return application.id();
    }

    /** Takes the changed sections, or none of them when somebody else changed one of the same since. */
    public void save(long id, IfMatch expected, Map<String, JsonNode> changes) {
        var application = access.editable(id);
        var base = IfMatch.required(expected).version();
        if (base > application.version()) throw CommonProblem.STALE.with("yours", base).with("current", application.version());
        var form = ApplicationForm.of(calls.rules(application.callId()), application.trackKey());
        changes.forEach((key, content) -> {
            form.section(key);
            if (Json.write(content).length() > LARGEST_SECTION) throw ApplicationProblem.SECTION_TOO_LARGE.with("section", key);
        });
        var stored = saved.of(id);
        var held = new LinkedHashMap<String, SectionMerge.Held>();
        stored.forEach((key, section) -> held.put(key, new SectionMerge.Held(section.changedInVersion(), SavedSections.read(section.content()))));
        var merge = SectionMerge.of(base, held, changes);
        if (!merge.conflicting().isEmpty()) throw conflict(application, stored, merge);
        if (merge.taken().isEmpty()) return;
        var contents = SavedSections.contents(stored);
        contents.putAll(merge.taken());
        var now = clock.now();
        var version = application.edited(form.title(contents).orElse(null), form.requested(contents).orElse(null), now);
        saved.write(application, stored, merge.taken(), version, now);
        attach(application, form, merge.taken());
    }

    private void attach(Application application, ApplicationForm form, Map<String, JsonNode> changes) {
        changes.forEach((key, content) -> {
            if (form.section(key).kind() != FormSection.Kind.ATTACHMENTS) return;
            documents.attach(application.subject(), AttachmentCheck.files(content).stream().map(Id::value).toList());
        });
    }

    private static RuntimeException conflict(Application application, Map<String, ApplicationSection> stored, SectionMerge merge) {
        var both = new ArrayList<Conflict>();
        merge.conflicting().forEach((key, mine) -> {
            var section = stored.get(key);
            both.add(new Conflict(key, mine, SavedSections.read(section.content()), section.changedByName(), section.changedAt(), section.changedInVersion()));
        });
        return ApplicationProblem.SECTIONS_CONFLICT.with("current", application.version()).with("conflicts", both);
    }

    public void withdraw(long id, String reason) {
        var application = access.readable(id);
        // Held from here: a submission or a check at the same time comes before or after, never between.
        db.refresh(application, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
        if (!access.isOwner(application)) throw CommonProblem.FORBIDDEN.refuse();
        above.requireFree(Wish.WITHDRAW, application);
        transitions.move(application, ApplicationStatus.WITHDRAWN, reason);
    }

    /** One section in both versions, for the person to choose. */
    public record Conflict(String section, JsonNode mine, JsonNode theirs, String changedBy, Instant changedAt, long version) { }
}
