package org.yichuang.evaluation.service;

import java.util.Map;
import org.yichuang.call.CallDirectory;
import org.yichuang.evaluation.EvaluationKind;
import org.yichuang.evaluation.EvaluationProblem;
import org.yichuang.evaluation.EvaluationStatus;
import org.yichuang.evaluation.MidtermOutcome;
import org.yichuang.evaluation.AssessEvaluation;
import org.yichuang.evaluation.domain.Assessment;
import org.yichuang.evaluation.domain.Evaluation;
import org.yichuang.evaluation.domain.EvaluationStore;
import org.yichuang.evaluation.domain.FinalScore;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;

/** The assessor concludes; from then on what was concluded stays as it is. */
@UseCase
public class Assessing {
    private final EvaluationStore store;
    private final EvaluationAccess access;
    private final EvaluationViews views;
    private final CallDirectory calls;
    private final Transitions transitions;
    private final Replies replies;
    private final BusinessClock clock;

    Assessing(EvaluationStore store, EvaluationAccess access, EvaluationViews views, CallDirectory calls, Transitions transitions, Replies replies,
              BusinessClock clock) {
        this.store = store;
        this.access = access;
        this.views = views;
        this.calls = calls;
        this.transitions = transitions;
        this.replies = replies;
        this.clock = clock;
    }

    public EvaluationView assess(long id, IfMatch expected, RequestKey key, AssessEvaluation given) {
        IfMatch.required(expected);
        return replies.replayOr(key, "assessEvaluation", Map.of("evaluation", new Id(id), "body", given), EvaluationView.class, () -> {
            var evaluation = access.assessable(store.lock(id));
            IfMatch.check(expected, evaluation.version());
            if (!evaluation.isDeclared()) throw EvaluationProblem.NOT_DECLARED.refuse();
            if (evaluation.status() != EvaluationStatus.REPORTED) throw EvaluationProblem.NOT_TO_ASSESS.with("status", evaluation.status());
            if (evaluation.kind() == EvaluationKind.MIDTERM) midterm(evaluation, given);
            else finale(evaluation, given);
            store.add(new Assessment(evaluation, store.assessments(id).size() + 1, given, clock.now()));
            transitions.move(evaluation, EvaluationStatus.ASSESSED);
            store.flush();
            return views.view(evaluation);
        });
    }

    private static void midterm(Evaluation evaluation, AssessEvaluation given) {
        if (given.outcome() == null || !given.marks().isEmpty()) throw EvaluationProblem.OUTCOME_UNFIT.refuse().at("/outcome", "field.NotNull");
        if (given.outcome() == MidtermOutcome.RECTIFY) {
            if (evaluation.isRectified()) throw EvaluationProblem.RECTIFIED_BEFORE.refuse();
            if (given.rectify() == null || given.rectify().isBlank()) throw EvaluationProblem.OUTCOME_UNFIT.refuse().at("/rectify", "field.NotNull");
        }
        evaluation.found(given.outcome(), given.rectify());
    }

    private void finale(Evaluation evaluation, AssessEvaluation given) {
        if (given.outcome() != null) throw EvaluationProblem.OUTCOME_UNFIT.refuse().at("/outcome", "outcome-unfit.title");
        var rules = calls.rulesOf(evaluation.ruleBookId()).evaluation();
        FinalScore.require(rules.rubric(), given.marks());
        var score = FinalScore.of(rules.rubric(), given.marks());
        evaluation.scored(score, FinalScore.grade(rules, score, given.misuse()), given.misuse());
    }
}
