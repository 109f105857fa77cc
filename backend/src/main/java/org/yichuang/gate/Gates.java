package org.yichuang.gate;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.yichuang.gate.domain.AnswerStore;
import org.yichuang.gate.service.Evaluation;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.problem.Refusal;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.words.LocalText;

/** The door: may this happen now? The caller of this door decides who may ask. */
@ApplicationScoped
@Transactional
public class Gates {
    private final Evaluation evaluation;
    private final AnswerStore store;
    private final SubjectLocks locks;
    private final Actor actor;

    Gates(Evaluation evaluation, AnswerStore store, SubjectLocks locks, Actor actor) {
        this.evaluation = evaluation;
        this.store = store;
        this.locks = locks;
        this.actor = actor;
    }

    /** For a screen: looked at and not kept. */
    public GateAnswer ask(GateQuestion question) {
        return evaluation.answer(question);
    }

    /** Kept, so that it can be read later; what follows is the caller's. */
    public GateAnswer check(GateQuestion question) {
        return store.keep(evaluation.answer(question), actor.accountId());
    }

    /**
     * Before a step: lets it pass or refuses with everything that stands in the way. The subjects are held until the
     * transaction ends. A refusal undoes the step but not the answer, which is kept in a transaction of its own.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public GateAnswer require(GateQuestion question) {
        return hold(question, finding -> finding.verdict().lets());
    }

    /**
     * The same for a step that is looked at by somebody afterwards: only what is not met stands in the way. What nobody can
     * tell is kept with the answer and stays open until a person has looked into it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public GateAnswer admit(GateQuestion question) {
        return hold(question, finding -> finding.verdict() != Verdict.NOT_MET);
    }

    private GateAnswer hold(GateQuestion question, Predicate<Finding> lets) {
        var subjects = new ArrayList<>(question.parties().values());
        subjects.add(question.subject());
        locks.hold(subjects);
        var answer = evaluation.answer(question);
        var asked = actor.accountId();
        if (answer.findings().stream().allMatch(lets)) return store.keep(answer, asked);
        var kept = QuarkusTransaction.requiringNew().call(() -> store.keep(answer, asked));
        throw refusal(kept, kept.findings().stream().filter(lets.negate()).toList());
    }

    public Optional<GateAnswer> answer(long id) {
        return store.find(id);
    }

    /** What this gate last said about the subject, if it was ever kept. */
    public Optional<GateAnswer> last(String gate, Subject subject) {
        return store.last(gate, subject);
    }

    /** An answer for the wire. */
    public static AnswerView view(GateAnswer answer) {
        return AnswerView.of(answer);
    }

    private static Refusal refusal(GateAnswer answer, List<Finding> obstacles) {
        List<LocalText> labels = obstacles.stream().map(finding -> finding.condition().label()).toList();
        var refusal = GateProblem.GATE_CLOSED.with("gate", answer.gate()).with("answerId", new Id(answer.id())).with("verdict", answer.verdict())
                .with("conditions", labels).with("findings", obstacles.stream().map(FindingView::of).toList());
        obstacles.forEach(finding -> refusal.at("/conditions/" + finding.condition().ruleId(),
                finding.outcome() == Outcome.UNKNOWN ? "condition.unknown" : "condition.not-met",
                Map.of("label", finding.condition().label(), "wayOut", finding.condition().wayOut())));
        return refusal;
    }
}
