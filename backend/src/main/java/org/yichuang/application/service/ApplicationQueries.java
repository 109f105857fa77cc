package org.yichuang.application.service;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yichuang.application.ApplicationSummary;
import org.yichuang.application.ApplicationWaiting;
import org.yichuang.application.DecidedAbove;
import org.yichuang.application.domain.Application;
import org.yichuang.application.domain.ApplicationSection;
import org.yichuang.application.ApplicationStatus;
import org.yichuang.application.domain.CheckOutcome;
import org.yichuang.application.domain.SectionCheck.Fault;
import org.yichuang.application.domain.Submission;
import org.yichuang.application.service.ApplicationView.FaultView;
import org.yichuang.application.service.ApplicationView.RevisionView;
import org.yichuang.application.service.ApplicationView.SectionView;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.FormSection;
import org.yichuang.document.DocumentSummary;
import org.yichuang.document.Documents;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.kernel.words.Language;
import org.yichuang.kernel.words.Words;
import org.yichuang.organisation.OrganisationDirectory;

/** Reading applications. */
@UseCase
public class ApplicationQueries {
    private static final Set<ApplicationStatus> BY_APPLICANTS = EnumSet.of(ApplicationStatus.SUBMITTED, ApplicationStatus.WITHDRAWN);
    private final EntityManager db;
    private final ApplicationAccess access;
    private final SavedSections saved;
    private final CallDirectory calls;
    private final OrganisationDirectory organisations;
    private final Documents documents;
    private final Process process;
    private final WorkLists workLists;
    private final Words words;
    private final Instance<DecidedAbove> above;

    ApplicationQueries(EntityManager db, ApplicationAccess access, SavedSections saved, CallDirectory calls, OrganisationDirectory organisations,
                       Documents documents, Process process, WorkLists workLists, Words words,
                       @Any Instance<DecidedAbove> above) {
        this.db = db;
        this.access = access;
        this.saved = saved;
        this.calls = calls;
        this.organisations = organisations;
        this.documents = documents;
        this.process = process;
        this.workLists = workLists;
        this.words = words;
        this.above = above;
    }

    /** Newest first. */
    public Page<ApplicationSummary> list(Long callId, ApplicationStatus status, ApplicationWaiting waitingFor, PageRequest page) {
        var where = new StringBuilder(access.condition());
        if (callId != null) where.append(" and a.callId = :call");
        if (status != null) where.append(" and a.status = :status");
        if (waitingFor != null) where.append(" and ").append(workLists.condition(waitingFor));
        if (page.cursor != null) where.append(" and a.id < :before");
        var query = access.bind(db.createQuery("from Application a where " + where + " order by a.id desc", Application.class)).setMaxResults(page.limit + 1);
        if (callId != null) query.setParameter("call", callId);
        if (status != null) query.setParameter("status", status);
        if (waitingFor != null) workLists.bind(waitingFor, query);
        if (page.cursor != null) query.setParameter("before", page.cursor.id());
        var found = query.getResultList();
        var names = organisations.summaries(found.stream().map(Application::organisationId).collect(Collectors.toSet()));
        var decided = decided(found);
        return Page.of(found, page, a -> summary(a, names.get(a.organisationId()).name(), decided), a -> new Cursor("", a.id()));
    }

    public ApplicationView view(long id, Language language) {
        var application = access.readable(id);
        var call = calls.summary(application.callId());
        var form = ApplicationForm.of(calls.rules(application.callId()), application.trackKey());
        var stored = saved.of(id);
        var attached = documents.byId(application.subject());
        var sections = form.sections().stream().map(section -> section(form, section, stored.get(section.key()), attached, language)).toList();
        var named = form.named(SavedSections.contents(stored), attached);
        boolean own = access.isOwn(application);
        return new ApplicationView(Id.of(id), Id.of(application.callId()), call.title(), application.trackKey(), Id.of(application.organisationId()),
                organisations.require(application.organisationId()).name(), application.title(), fen(application), application.status(),
                !decided(List.of(application)).isEmpty(), steps(application, own), own && application.status().isEditable(), application.returnedUntil(), call.closesAt(), sections,
                List.copyOf(named.values()), process.of(application), receipt(id), application.version());
    }

    public Page<RevisionView> history(long id, PageRequest page) {
        access.readable(id);
        long version = page.cursor == null ? Long.MAX_VALUE : page.cursor.id();
        return Page.of(saved.history(id, version, page.cursor == null ? "" : page.cursor.key(), page.limit + 1), page,
                r -> new RevisionView(r.version(), r.key(), SavedSections.read(r.content()), r.writtenByName(), r.writtenAt()),
                r -> new Cursor(r.key(), r.version()));
    }

    private SectionView section(ApplicationForm form, FormSection section, ApplicationSection stored, Map<Id, DocumentSummary> attached,
                                Language language) {
        var content = stored == null ? null : SavedSections.read(stored.content());
        var faults = form.faults(section, content, attached).stream().map(fault -> said(fault, language)).toList();
        return stored == null ? new SectionView(section.key(), null, 0, null, null, faults.isEmpty(), faults)
                : new SectionView(section.key(), content, stored.changedInVersion(), stored.changedByName(), stored.changedAt(), faults.isEmpty(), faults);
    }

    private FaultView said(Fault fault, Language language) {
        return new FaultView(fault.pointer(), fault.keyword(), words.say(language, "application", "fault." + fault.keyword(), fault.params()));
    }

    private Receipt receipt(long id) {
        return db.createQuery("from Submission where applicationId = :id order by id desc", Submission.class).setParameter("id", id).setMaxResults(1)
                .getResultList().stream().findFirst().map(s -> new Receipt(s.receiptNo(), s.hash(), s.submittedAt(), s.version())).orElse(null);
    }

    private List<ApplicationStatus> steps(Application application, boolean own) {
        if (own) return application.status().following().stream().filter(BY_APPLICANTS::contains)
                .filter(step -> step != ApplicationStatus.SUBMITTED || application.status().isEditable()).toList();
        return access.turn(application).map(stage -> Stream.of(CheckOutcome.values()).map(stage::after).toList()).orElse(List.of());
    }

    /** Only what passed the checks can have been decided on. */
    private Set<Long> decided(List<Application> applications) {
        var passed = applications.stream().filter(one -> one.status() == ApplicationStatus.ELIGIBLE).map(Application::id).toList();
        return passed.isEmpty() ? Set.of() : above.stream().flatMap(stage -> stage.decided(passed).stream()).collect(Collectors.toSet());
    }

    private static ApplicationSummary summary(Application a, String organisationName, Set<Long> decided) {
        return new ApplicationSummary(Id.of(a.id()), Id.of(a.callId()), a.trackKey(), Id.of(a.organisationId()), organisationName, a.title(), fen(a),
                a.status(), decided.contains(a.id()), a.changedAt());
    }

    private static Long fen(Application application) {
        return application.requested() == null ? null : application.requested().fen();
    }

}
