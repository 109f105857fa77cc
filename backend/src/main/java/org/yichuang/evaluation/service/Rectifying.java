package org.yichuang.evaluation.service;

import java.time.Instant;
import org.yichuang.document.Documents;
import org.yichuang.evaluation.EvaluationProblem;
import org.yichuang.evaluation.EvaluationStatus;
import org.yichuang.evaluation.domain.EvaluationStore;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.tx.UseCase;

/** The organisation shows what it has put right, once and in time. */
@UseCase
public class Rectifying {
    private final EvaluationStore store;
    private final EvaluationAccess access;
    private final EvaluationViews views;
    private final Documents documents;
    private final Transitions transitions;

    Rectifying(EvaluationStore store, EvaluationAccess access, EvaluationViews views, Documents documents, Transitions transitions) {
        this.store = store;
        this.access = access;
        this.views = views;
        this.documents = documents;
        this.transitions = transitions;
    }

    /** @param receivedAt when the command reached the server */
    public EvaluationView rectify(long id, IfMatch expected, RectifyMidterm given, Instant receivedAt) {
        var evaluation = access.readable(store.lock(id));
        if (!access.mayRectify(evaluation)) throw CommonProblem.FORBIDDEN.refuse();
        IfMatch.check(expected, evaluation.version());
        if (evaluation.status() == EvaluationStatus.RECTIFYING && !receivedAt.isBefore(evaluation.rectifyUntil())) {
            throw EvaluationProblem.RECTIFICATION_LATE.with("until", evaluation.rectifyUntil());
        }
        if (evaluation.status() != EvaluationStatus.RECTIFYING) throw EvaluationProblem.REPORT_NOT_EDITABLE.with("status", evaluation.status());
        documents.attach(evaluation.subject(), given.documentIds().stream().map(Id::value).toList());
        evaluation.rectified(given.words());
        transitions.move(evaluation, EvaluationStatus.REPORTED, given.words());
        store.flush();
        return views.view(evaluation);
    }
}
