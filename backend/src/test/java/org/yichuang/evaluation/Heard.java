package org.yichuang.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** What stages above would hear. */
@ApplicationScoped
public class Heard {
    private final List<Object> all = new java.util.concurrent.CopyOnWriteArrayList<>();

    void midterm(@Observes MidtermConcluded event) {
        all.add(event);
    }

    void graded(@Observes ProjectGraded event) {
        all.add(event);
    }

    void accepted(@Observes ReportAccepted event) {
        all.add(event);
    }

    public List<MidtermConcluded> midterms(long project) {
        return all.stream().filter(MidtermConcluded.class::isInstance).map(MidtermConcluded.class::cast).filter(one -> one.projectId() == project).toList();
    }

    public List<ProjectGraded> grades(long project) {
        return all.stream().filter(ProjectGraded.class::isInstance).map(ProjectGraded.class::cast).filter(one -> one.projectId() == project).toList();
    }

    public List<ReportAccepted> reports(long project) {
        return all.stream().filter(ReportAccepted.class::isInstance).map(ReportAccepted.class::cast).filter(one -> one.projectId() == project).toList();
    }
}
