package org.yichuang.application.service;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yichuang.application.ApplicationFacts;
import org.yichuang.application.ApplicationProblem;
import org.yichuang.application.ApplicationStatus;
import org.yichuang.application.domain.Application;
import org.yichuang.application.domain.ApplicationCheck;
import org.yichuang.application.domain.ApplicationSection;
import org.yichuang.application.domain.BudgetCheck;
import org.yichuang.application.domain.BudgetTable;
import org.yichuang.application.domain.Submission;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.FormSection;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.money.Money;
import org.yichuang.organisation.OrganisationDirectory;

/** Puts together what stages above go by: the row, the answers that the form marks with a meaning, the budget, the receipt. */
@ApplicationScoped
public class ApplicationFactsReading {
    private final EntityManager db;
    private final CallDirectory calls;
    private final OrganisationDirectory organisations;
    private final CheckSheet sheet;

    ApplicationFactsReading(EntityManager db, CallDirectory calls, OrganisationDirectory organisations, CheckSheet sheet) {
        this.db = db;
        this.calls = calls;
        this.organisations = organisations;
        this.sheet = sheet;
    }

    public List<ApplicationFacts> ofCall(long callId, ApplicationStatus status) {
        var ids = db.createQuery("select id from Application where callId = :call and status = :status order by id", Long.class)
                .setParameter("call", callId).setParameter("status", status).getResultList();
        return List.copyOf(facts(ids).values());
    }

    public Map<Long, ApplicationFacts> facts(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        var rows = db.createQuery("from Application where id in :ids order by id", Application.class).setParameter("ids", ids).getResultList();
        var sections = new HashMap<Long, Map<String, JsonNode>>();
        db.createQuery("from ApplicationSection where applicationId in :ids", ApplicationSection.class).setParameter("ids", ids).getResultList()
                .forEach(one -> sections.computeIfAbsent(one.applicationId(), id -> new LinkedHashMap<>()).put(one.key(), SavedSections.read(one.content())));
        var sealed = new HashMap<Long, Submission>();
        db.createQuery("from Submission where applicationId in :ids order by submittedAt", Submission.class).setParameter("ids", ids).getResultList()
                .forEach(one -> sealed.put(one.applicationId(), one));
        var bodies = organisations.summaries(rows.stream().map(Application::organisationId).distinct().toList());
        var found = new LinkedHashMap<Long, ApplicationFacts>();
        var forms = new HashMap<String, ApplicationForm>();
        var books = new HashMap<Long, Long>();
        for (var row : rows) {
            var submission = sealed.get(row.id());
            // What was handed in stands under the rules and the host that were sealed with it.
            var book = submission != null && submission.ruleBookId() != null ? submission.ruleBookId()
                    : books.computeIfAbsent(row.callId(), id -> calls.summary(id).ruleBookId());
            var form = forms.computeIfAbsent(book + row.trackKey(), key -> ApplicationForm.of(calls.rulesOf(book), row.trackKey()));
            var body = bodies.get(row.organisationId());
            var host = submission != null ? submission.hostId() : body != null && body.isFiled() ? body.hostId() : null;
            found.put(row.id(), facts(row, book, form, sections.getOrDefault(row.id(), Map.of()), submission == null ? null : submission.receiptNo(), host));
        }
        return found;
    }

    public Optional<String> answer(long id, String meaning) {
        return form(id).answer(sections(id), meaning);
    }

    public Optional<JsonNode> budget(long id) {
        var contents = sections(id);
        return form(id).sections().stream().filter(section -> section.kind() == FormSection.Kind.BUDGET).findFirst().map(section -> contents.get(section.key()));
    }

    /** Some share of the budget is exceeded. */
    boolean goesBeyondShares(long id) {
        var form = form(id);
        return form.budgetOf(sections(id)).filter(table -> BudgetCheck.asksForRecognition(form.rules(), table)).isPresent();
    }

    /** A plea to go beyond the shares counts only where the bureau has recognised the proposal. */
    public void requireBudget(long id, long ruleBookId, String trackKey, JsonNode given, String pointer) {
        var budget = sheet.isRecognised(id) ? given : ApplicationForm.withoutPlea(given);
        var form = ApplicationForm.of(calls.rulesOf(ruleBookId), trackKey);
        var section = form.sections().stream().filter(one -> one.kind() == FormSection.Kind.BUDGET).findFirst().orElseThrow();
        var faults = form.faults(section, budget, Map.of());
        if (faults.isEmpty()) return;
        var refusal = ApplicationProblem.BUDGET_FAULTS.refuse();
        faults.forEach(fault -> refusal.at(pointer + fault.pointer(), "fault." + fault.keyword(), fault.params()));
        throw refusal;
    }

    private ApplicationForm form(long id) {
        var row = db.find(Application.class, id);
        return ApplicationForm.of(calls.rules(row.callId()), row.trackKey());
    }

    public Map<String, JsonNode> sections(long id) {
        var found = new LinkedHashMap<String, JsonNode>();
        db.createQuery("from ApplicationSection where applicationId = :id", ApplicationSection.class).setParameter("id", id).getResultList()
                .forEach(one -> found.put(one.key(), SavedSections.read(one.content())));
        return found;
    }

    public Map<String, String> papers(long id) {
        var papers = new LinkedHashMap<String, String>();
        db.createQuery("from Submission where applicationId = :id order by submittedAt", Submission.class).setParameter("id", id).getResultList()
                .forEach(one -> {
                    papers.put("submission-" + one.version() + ".json", one.snapshot());
                    papers.put("receipt-" + one.version() + ".json", Json.write(new Receipt(one.receiptNo(), one.hash(), one.submittedAt(), one.version())));
                });
        papers.put("checks.json", Json.write(db.createQuery("from ApplicationCheck where applicationId = :id order by id", ApplicationCheck.class)
                .setParameter("id", id).getResultList().stream().map(CheckView::of).toList()));
        return papers;
    }

    private static ApplicationFacts facts(Application row, long book, ApplicationForm form, Map<String, JsonNode> contents, String receipt, Long host) {
        var budget = form.budgetOf(contents);
        return new ApplicationFacts(row.id(), row.callId(), book, row.trackKey(), row.organisationId(), host, row.divisionPath(), row.title(),
                row.requested(), budget.map(BudgetTable::minimumWorkableFen).map(Money::fen).orElse(null), budget.map(BudgetTable::own).orElse(null),
                form.answer(contents, "field").orElse(null), day(form.answer(contents, "project-start")), day(form.answer(contents, "project-end")),
                row.status(), receipt);
    }

    private static LocalDate day(Optional<String> text) {
        try {
            return text.map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
