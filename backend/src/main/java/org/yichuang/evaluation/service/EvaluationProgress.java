package org.yichuang.evaluation.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.yichuang.call.CallDirectory;
import org.yichuang.evaluation.EvaluationKind;
import org.yichuang.evaluation.EvaluationStatus;
import org.yichuang.evaluation.domain.Evaluation;
import org.yichuang.evaluation.domain.EvaluationStore;
import org.yichuang.evaluation.domain.Report;
import org.yichuang.kernel.step.Transitions;

/** What a report that comes in or goes back means for the evaluation that rests on it. */
@ApplicationScoped
public class EvaluationProgress {
    private final EvaluationStore store;
    private final CallDirectory calls;
    private final Conclusions conclusions;
    private final Transitions transitions;

    EvaluationProgress(EvaluationStore store, CallDirectory calls, Conclusions conclusions, Transitions transitions) {
        this.store = store;
        this.calls = calls;
        this.conclusions = conclusions;
        this.transitions = transitions;
    }

    void reportIn(Report report) {
        of(report).filter(evaluation -> evaluation.status() == EvaluationStatus.DUE).ifPresent(evaluation -> takeIn(evaluation, report));
    }

    /** Late mid-term material counts as failed where the rule book says so; the report is kept all the same. */
    void takeIn(Evaluation evaluation, Report report) {
        if (evaluation.kind() == EvaluationKind.MIDTERM && report.isLate() && lateFails(evaluation)) {
            conclusions.failMidterm(evaluation, "late");
        } else {
            transitions.move(evaluation, EvaluationStatus.REPORTED);
        }
    }

    boolean lateFails(Evaluation evaluation) {
        return calls.rulesOf(evaluation.ruleBookId()).evaluation().lateMidtermFails();
    }

    void reportBack(Report report, String reason) {
        of(report).filter(evaluation -> evaluation.status() == EvaluationStatus.REPORTED && !evaluation.isRectified())
                .ifPresent(evaluation -> transitions.move(evaluation, EvaluationStatus.DUE, reason));
    }

    private Optional<Evaluation> of(Report report) {
        return switch (report.anchor()) {
            case HALF_TIME -> store.current(report.projectId(), EvaluationKind.MIDTERM);
            case END -> store.current(report.projectId(), EvaluationKind.FINAL);
            case EVERY_MONTHS -> Optional.empty();
        };
    }
}
