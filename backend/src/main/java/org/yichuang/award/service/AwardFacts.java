package org.yichuang.award.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.yichuang.award.domain.Project;
import org.yichuang.award.domain.ProjectStore;
import org.yichuang.award.ProjectSummary;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.Grade;
import org.yichuang.gate.Fact;
import org.yichuang.gate.FactSource;
import org.yichuang.gate.FactValue;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.words.LocalText;

/** Tells what an organisation's projects say of it: how many run, how many it hosts, how the last ones ended. */
@ApplicationScoped
public class AwardFacts implements FactSource {
    static final String LIVE = "project.live-count";
    static final String HOSTED = "host.live-hosted-projects";
    /** The days on which a project got the lowest grade of its rules. */
    static final String FAILED = "project.grade-c-results";
    /** Did the project that was graded last get a grade that its rules reward in the next ranking? */
    static final String LAST_BEST = "project.last-grade-a";
    private static final LocalText SOURCE = new LocalText("项目台账", "the project register");
    private final ProjectStore projects;
    private final CallDirectory calls;
    private final BusinessClock clock;

    AwardFacts(ProjectStore projects, CallDirectory calls, BusinessClock clock) {
        this.projects = projects;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public Set<String> answers() {
        return Set.of(LIVE, HOSTED, FAILED, LAST_BEST);
    }

    @Override
    public Optional<Fact> find(Subject subject, String name) {
        if (!subject.kind().equals("organisation")) return Optional.empty();
        var all = projects.of(subject.id()).stream().map(Project::summary).toList();
        var own = all.stream().filter(one -> one.implementerId() == subject.id()).toList();
        return switch (name) {
            case LIVE -> count(own, one -> one.status().isLive());
            case HOSTED -> count(all, one -> one.status().isLive() && one.hostId() != null && one.hostId() == subject.id());
            case FAILED -> failed(own);
            case LAST_BEST -> lastBest(own);
            default -> Optional.empty();
        };
    }

    private Optional<Fact> count(List<ProjectSummary> projectsOf, Predicate<ProjectSummary> which) {
        var counted = projectsOf.stream().filter(which).toList();
        return fact(FactValue.number(counted.size()), counted);
    }

    private Optional<Fact> failed(List<ProjectSummary> own) {
        var failed = graded(own).filter(one -> one.gradeKey().equals(lowest(one))).toList();
        if (failed.isEmpty()) return fact(FactValue.never(), failed);
        return fact(FactValue.days(failed.stream().map(one -> BusinessClock.dayOf(one.gradedAt())).toList()), failed);
    }

    private Optional<Fact> lastBest(List<ProjectSummary> own) {
        var last = graded(own).max(Comparator.comparing(ProjectSummary::gradedAt));
        return fact(FactValue.flag(last.filter(this::isRewarded).isPresent()), last.stream().toList());
    }

    private static java.util.stream.Stream<ProjectSummary> graded(List<ProjectSummary> projectsOf) {
        return projectsOf.stream().filter(one -> one.gradeKey() != null);
    }

    private boolean isRewarded(ProjectSummary project) {
        return calls.rulesOf(project.ruleBookId()).evaluation().grades().stream()
                .anyMatch(grade -> grade.key().equals(project.gradeKey()) && grade.effects().contains(Grade.Effect.RANKING_BONUS));
    }

    private String lowest(ProjectSummary project) {
        var grades = calls.rulesOf(project.ruleBookId()).evaluation().grades();
        return grades.get(grades.size() - 1).key();
    }

    private Optional<Fact> fact(FactValue value, List<ProjectSummary> from) {
        return Optional.of(new Fact(value, from.stream().map(one -> new Subject(Project.KIND, one.id())).toList(), SOURCE, clock.now()));
    }
}
