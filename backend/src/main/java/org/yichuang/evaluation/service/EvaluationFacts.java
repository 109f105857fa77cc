package org.yichuang.evaluation.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yichuang.award.ProjectSummary;
import org.yichuang.award.Projects;
import org.yichuang.evaluation.domain.Report;
import org.yichuang.evaluation.domain.ReportStore;
import org.yichuang.gate.Fact;
import org.yichuang.gate.FactSource;
import org.yichuang.gate.FactValue;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.words.LocalText;

/** Tells whether an organisation reported in time in the project of its that was graded last. */
@ApplicationScoped
public class EvaluationFacts implements FactSource {
    public static final String LATE_REPORTS = "project.late-reports";
    private static final LocalText SOURCE = new LocalText("项目报告记录", "the record of project reports");
    private final Projects projects;
    private final ReportStore reports;
    private final BusinessClock clock;

    EvaluationFacts(Projects projects, ReportStore reports, BusinessClock clock) {
        this.projects = projects;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public Set<String> answers() {
        return Set.of(LATE_REPORTS);
    }

    /** Who never had a project was never late. */
    @Override
    public Optional<Fact> find(Subject subject, String name) {
        if (!subject.kind().equals("organisation")) return Optional.empty();
        var late = last(subject.id()).map(one -> reports.ofProject(one.id()).stream().filter(this::isLate).toList()).orElse(List.of());
        return Optional.of(new Fact(FactValue.flag(!late.isEmpty()), late.stream().map(Report::subject).toList(), SOURCE, clock.now()));
    }

    private Optional<ProjectSummary> last(long organisationId) {
        return projects.of(organisationId).stream().filter(one -> one.implementerId() == organisationId && one.gradedAt() != null)
                .max(Comparator.comparing(ProjectSummary::gradedAt));
    }

    private boolean isLate(Report report) {
        return report.isLate() || report.isMissing(clock.now());
    }
}
