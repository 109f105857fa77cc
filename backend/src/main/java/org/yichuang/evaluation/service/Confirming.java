package org.yichuang.evaluation.service;

import org.yichuang.award.ProjectStatus;
import org.yichuang.award.Projects;
import org.yichuang.call.CallDirectory;
import org.yichuang.evaluation.EvaluationKind;
import org.yichuang.evaluation.EvaluationProblem;
import org.yichuang.evaluation.EvaluationStatus;
import org.yichuang.evaluation.MidtermOutcome;
import org.yichuang.evaluation.domain.Evaluation;
import org.yichuang.evaluation.domain.EvaluationStore;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;
import org.yichuang.kernel.tx.UseCase;

/** The bureau confirms what was concluded, or asks the assessor to look again. A final result is announced first where the rule book says so. */
@UseCase
public class Confirming {
    private final EvaluationStore store;
    private final EvaluationAccess access;
    private final EvaluationViews views;
    private final Conclusions conclusions;
    private final ResultNotice announcement;
    private final CallDirectory calls;
    private final Projects projects;
    private final Transitions transitions;
    private final Replies replies;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;
    private final Actor actor;

    Confirming(EvaluationStore store, EvaluationAccess access, EvaluationViews views, Conclusions conclusions, ResultNotice announcement,
               CallDirectory calls, Projects projects, Transitions transitions, Replies replies, WorkingCalendar calendar, BusinessClock clock, Actor actor) {
        this.store = store;
        this.access = access;
        this.views = views;
        this.conclusions = conclusions;
        this.announcement = announcement;
        this.calls = calls;
        this.projects = projects;
        this.transitions = transitions;
        this.replies = replies;
        this.calendar = calendar;
        this.clock = clock;
        this.actor = actor;
    }

    public EvaluationView confirm(long id, IfMatch expected, RequestKey key) {
        IfMatch.required(expected);
        return replies.replayOr(key, "confirmEvaluation", new Id(id), EvaluationView.class, () -> {
            var evaluation = assessed(id, expected);
            evaluation.confirmedBy(actor.name(), clock.now());
            if (evaluation.kind() == EvaluationKind.FINAL) finale(evaluation);
            else if (evaluation.outcome() == MidtermOutcome.RECTIFY) rectify(evaluation);
            else conclusions.midterm(evaluation, null);
            store.flush();
            return views.view(evaluation);
        });
    }

    public EvaluationView sendBack(long id, IfMatch expected, String reason) {
        var evaluation = assessed(id, expected);
        transitions.move(evaluation, EvaluationStatus.REPORTED, reason);
        store.flush();
        return views.view(evaluation);
    }

    private Evaluation assessed(long id, IfMatch expected) {
        var evaluation = access.confirmable(store.lock(id));
        IfMatch.check(expected, evaluation.version());
        if (evaluation.status() != EvaluationStatus.ASSESSED) throw EvaluationProblem.NOT_ASSESSED.with("status", evaluation.status());
        return evaluation;
    }

    private void rectify(Evaluation evaluation) {
        var length = calls.rulesOf(evaluation.ruleBookId()).evaluation().rectification();
        evaluation.rectifyUntil(calendar.periodAfter(clock.today(), length).endsAt());
        transitions.move(evaluation, EvaluationStatus.RECTIFYING, evaluation.rectifyWhat());
        projects.step(evaluation.projectId(), ProjectStatus.RECTIFYING, evaluation.rectifyWhat());
    }

    private void finale(Evaluation evaluation) {
        var rules = calls.rulesOf(evaluation.ruleBookId());
        if (!rules.publicity().evaluationNotice()) {
            conclusions.finale(evaluation, null);
            return;
        }
        evaluation.announced(announcement.post(evaluation, rules));
        transitions.move(evaluation, EvaluationStatus.IN_PUBLICITY);
    }
}
