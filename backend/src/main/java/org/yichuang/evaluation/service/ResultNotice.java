package org.yichuang.evaluation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yichuang.call.rules.PublicityRules;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.evaluation.EvaluationStatus;
import org.yichuang.evaluation.domain.Evaluation;
import org.yichuang.evaluation.domain.EvaluationStore;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.words.Language;
import org.yichuang.kernel.words.LocalText;
import org.yichuang.kernel.words.Words;
import org.yichuang.notice.DraftNotice;
import org.yichuang.notice.LineFreed;
import org.yichuang.notice.LineUpheld;
import org.yichuang.notice.NoticeEnded;
import org.yichuang.notice.NoticeRule;
import org.yichuang.notice.NoticeWithdrawn;
import org.yichuang.notice.Notices;
import org.yichuang.notice.ShownFact;
import org.yichuang.organisation.OrganisationDirectory;

/** The result of a final evaluation in public, and what becomes of it: it counts, or an objection begins a new version. */
@ApplicationScoped
class ResultNotice {
    private static final String NOTICE = "evaluation-result";
    private final EvaluationStore store;
    private final Conclusions conclusions;
    private final Notices notices;
    private final OrganisationDirectory organisations;
    private final Transitions transitions;
    private final Words words;

    ResultNotice(EvaluationStore store, Conclusions conclusions, Notices notices, OrganisationDirectory organisations, Transitions transitions, Words words) {
        this.store = store;
        this.conclusions = conclusions;
        this.notices = notices;
        this.organisations = organisations;
        this.transitions = transitions;
        this.words = words;
    }

    long post(Evaluation evaluation, RuleBookContent rules) {
        var publicity = rules.publicity();
        var objections = publicity.objections();
        var rule = new NoticeRule(publicity.evaluationNoticeTime(), objections.acceptWithin(), objections.decideWithin(), objections.extendOnceBy(),
                objections.answerWithin(), objections.anonymousAsLeads());
        var facts = Map.of("project", evaluation.projectTitle());
        var id = notices.draft(new DraftNotice(NOTICE, evaluation.subject(), evaluation.divisionPath(),
                words.say(Language.ZH, "evaluation", "notice.title", facts), words.say(Language.ZH, "evaluation", "notice.body", facts), null, rule,
                List.of(new DraftNotice.Line(evaluation.subject(), evaluation.implementerId(), evaluation.projectCode() + " " + evaluation.projectTitle(),
                        shown(evaluation, rules)))));
        notices.post(id);
        return id;
    }

    private List<ShownFact> shown(Evaluation evaluation, RuleBookContent rules) {
        var grade = rules.evaluation().grades().stream().filter(one -> one.key().equals(evaluation.gradeKey())).findFirst().orElseThrow();
        var shown = new ArrayList<ShownFact>();
        shown.add(new ShownFact(new LocalText("实施组织", "Implementing organisation"), organisations.require(evaluation.implementerId()).name()));
        if (evaluation.hostId() != null) shown.add(new ShownFact(new LocalText("依托单位", "Host"), organisations.require(evaluation.hostId()).name()));
        shown.add(new ShownFact(new LocalText("评估等级", "Grade"), grade.key() + " " + grade.title().zh()));
        if (rules.publicity().shows().contains(PublicityRules.Shown.SCORE)) {
            shown.add(new ShownFact(new LocalText("得分", "Score"), evaluation.score().shown(2)));
        }
        return shown;
    }

    void ended(@Observes NoticeEnded ended) {
        if (ended.kind().equals(NOTICE)) ended.cleared().forEach(this::counts);
    }

    void freed(@Observes LineFreed freed) {
        if (freed.cleared()) counts(freed.line());
    }

    private void counts(Subject line) {
        inPublicity(line).ifPresent(evaluation -> conclusions.finale(evaluation, null));
    }

    void upheld(@Observes LineUpheld upheld) {
        inPublicity(upheld.line()).ifPresent(evaluation -> {
            transitions.move(evaluation, EvaluationStatus.SUPERSEDED, words.say(Language.ZH, "evaluation", "objection.upheld", Map.of()));
            var next = Evaluation.after(evaluation);
            store.add(next);
            transitions.move(next, EvaluationStatus.DUE);
            transitions.move(next, EvaluationStatus.REPORTED);
        });
    }

    void withdrawn(@Observes NoticeWithdrawn withdrawn) {
        if (!withdrawn.kind().equals(NOTICE)) return;
        inPublicity(withdrawn.subject()).ifPresent(evaluation -> transitions.move(evaluation, EvaluationStatus.ASSESSED, withdrawn.reason()));
    }

    private Optional<Evaluation> inPublicity(Subject line) {
        if (!line.kind().equals(Evaluation.KIND)) return Optional.empty();
        return Optional.ofNullable(store.lock(line.id())).filter(one -> one.status() == EvaluationStatus.IN_PUBLICITY);
    }
}
