package org.yichuang.evaluation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.yichuang.award.ProjectStatus;
import org.yichuang.award.Projects;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.Grade;
import org.yichuang.evaluation.EvaluationStatus;
import org.yichuang.evaluation.MidtermConcluded;
import org.yichuang.evaluation.MidtermOutcome;
import org.yichuang.evaluation.ProjectGraded;
import org.yichuang.evaluation.domain.Evaluation;
import org.yichuang.kernel.step.Transitions;

/** The last step of an evaluation: the result counts, the project goes on and the stages above hear of it. */
@ApplicationScoped
public class Conclusions {
    private static final String LATE = "逾期或未报送中期材料，按规则记为不合格";
    private static final String NOT_RECTIFIED = "整改期满未报送整改材料，按规则记为不合格";
    private final Projects projects;
    private final CallDirectory calls;
    private final Transitions transitions;
    private final Event<MidtermConcluded> midterm;
    private final Event<ProjectGraded> graded;

    Conclusions(Projects projects, CallDirectory calls, Transitions transitions, Event<MidtermConcluded> midterm, Event<ProjectGraded> graded) {
        this.projects = projects;
        this.calls = calls;
        this.transitions = transitions;
        this.midterm = midterm;
        this.graded = graded;
    }

    /** @param why {@code late} or {@code not-rectified} */
    void failMidterm(Evaluation evaluation, String why) {
        evaluation.failed();
        midterm(evaluation, why.equals("late") ? LATE : NOT_RECTIFIED);
    }

    void midterm(Evaluation evaluation, String reason) {
        boolean passed = evaluation.outcome() == MidtermOutcome.PASS;
        transitions.move(evaluation, EvaluationStatus.CONCLUDED, reason);
        projects.step(evaluation.projectId(), passed ? ProjectStatus.MIDTERM_PASSED : ProjectStatus.MIDTERM_FAILED, reason);
        midterm.fire(new MidtermConcluded(evaluation.projectId(), passed));
    }

    void finale(Evaluation evaluation, String reason) {
        var grade = calls.rulesOf(evaluation.ruleBookId()).evaluation().grades().stream().filter(one -> one.key().equals(evaluation.gradeKey()))
                .findFirst().orElseThrow();
        transitions.move(evaluation, EvaluationStatus.CONCLUDED, reason);
        projects.close(evaluation.projectId(), grade.key(), reason);
        graded.fire(new ProjectGraded(evaluation.projectId(), grade.key(), grade.effects().contains(Grade.Effect.LAST_TRANCHE)));
    }
}
