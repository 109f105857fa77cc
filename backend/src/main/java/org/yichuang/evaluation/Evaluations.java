package org.yichuang.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yichuang.call.rules.ReportingRules;
import org.yichuang.evaluation.domain.Evaluation;
import org.yichuang.evaluation.domain.EvaluationStore;
import org.yichuang.evaluation.domain.Report;
import org.yichuang.evaluation.domain.ReportStore;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.tx.UseCase;

/** The door: what stages above may ask about reports and evaluations. It does not ask who the caller is. */
@UseCase
public class Evaluations {
    private final EvaluationStore store;
    private final ReportStore reports;

    Evaluations(EvaluationStore store, ReportStore reports) {
        this.store = store;
        this.reports = reports;
    }

    /** All versions, the oldest first. */
    public List<EvaluationSummary> ofProject(long projectId) {
        return store.ofProject(projectId).stream().map(Evaluation::summary).toList();
    }

    /** The evaluation that counts. */
    public Optional<EvaluationSummary> concluded(long projectId, EvaluationKind kind) {
        return ofProject(projectId).stream().filter(one -> one.kind() == kind && one.status() == EvaluationStatus.CONCLUDED).findFirst();
    }

    /** Keys of the rule book's report tasks that have been accepted; a task that repeats counts when all of its reports are in. */
    public Set<String> acceptedTasks(long projectId) {
        return reports.ofProject(projectId).stream().collect(Collectors.groupingBy(Report::taskKey)).entrySet().stream()
                .filter(task -> task.getValue().stream().allMatch(one -> one.status() == ReportStatus.ACCEPTED)).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Nothing that was handed in waits for the office, and where the project owes a closing report it is accepted. */
    public boolean reportsDecided(long projectId) {
        return reports.ofProject(projectId).stream().allMatch(one -> one.status() == ReportStatus.ACCEPTED || one.status() == ReportStatus.CANCELLED
                || one.anchor() != ReportingRules.Anchor.END && one.status() != ReportStatus.SUBMITTED);
    }

    /** Everything on paper for the archive, by a name that is unique in the project: what was handed in and what was concluded, word for word. */
    public Map<String, String> papers(long projectId) {
        var papers = new TreeMap<String, String>();
        for (var report : reports.ofProject(projectId)) {
            for (var one : reports.submissions(report.id())) {
                papers.put("reports/%s-%02d-%d.json".formatted(report.taskKey(), report.number(), one.number()), one.snapshot());
            }
        }
        for (var evaluation : store.ofProject(projectId)) {
            var name = "evaluations/" + evaluation.kind().name().toLowerCase(Locale.ROOT) + "-" + evaluation.versionNo();
            papers.put(name + ".json", Json.write(evaluation.summary()));
            store.assessments(evaluation.id()).forEach(one -> papers.put(name + "-assessment-" + one.number() + ".json", one.content()));
        }
        return papers;
    }

    /** What files are attached to: reports of the project and its evaluations. */
    public List<Subject> subjects(long projectId) {
        return Stream.concat(reports.ofProject(projectId).stream().map(Report::subject), store.ofProject(projectId).stream().map(Evaluation::subject)).toList();
    }
}
