package org.yichuang.review.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yichuang.application.ApplicationFacts;
import org.yichuang.call.rules.BonusRules;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.gate.Condition;
import org.yichuang.gate.Effect;
import org.yichuang.gate.Finding;
import org.yichuang.gate.GateQuestion;
import org.yichuang.gate.Gates;
import org.yichuang.gate.Outcome;
import org.yichuang.gate.Requirement;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.words.LocalText;

/** Points beside the rubric, and the questions of the tie-break chain that the register answers. What nobody can tell gives nothing. */
@ApplicationScoped
class BonusPoints {
    private static final String RECENT_AWARDS = "award.recent-count";
    private static final LocalText NO_WAY_OUT = new LocalText("无需处理。", "Nothing needs to be done.");
    private final Gates gates;

    BonusPoints(Gates gates) {
        this.gates = gates;
    }

    Points of(ApplicationFacts application, RuleBookContent rules) {
        var bonus = rules.review().bonus();
        var conditions = new ArrayList<Condition>();
        for (var item : bonus.items()) conditions.add(condition(item.key(), item.fact(), item.title(), Requirement.is(true), application, rules));
        conditions.add(condition("recent-awards", RECENT_AWARDS, new LocalText("近两年立项数", "Awards in two years"), Requirement.atMost(0), application, rules));
        var findings = new HashMap<String, Finding>();
        gates.ask(new GateQuestion("score-bonus", new Subject("application", application.id()), application.divisionPath(), null,
                Map.of("implementer", new Subject("organisation", application.organisationId())), conditions))
                .findings().forEach(finding -> findings.put(finding.condition().ruleId(), finding));
        var given = bonus.items().stream().map(item -> new Given(item.key(), item.title(), item.points(), findings.get(item.key()).outcome())).toList();
        var awards = findings.get("recent-awards").fact();
        return new Points(capped(given, bonus), given, awards == null ? null : awards.value().number());
    }

    private static int capped(List<Given> given, BonusRules bonus) {
        int plus = given.stream().filter(one -> one.outcome() == Outcome.MET && one.points() > 0).mapToInt(Given::points).sum();
        int minus = given.stream().filter(one -> one.outcome() == Outcome.MET && one.points() < 0).mapToInt(Given::points).sum();
        return Math.min(plus, bonus.maximumBonus()) + Math.max(minus, -bonus.maximumDeduction());
    }

    private static Condition condition(String key, String fact, LocalText label, Requirement asked, ApplicationFacts application, RuleBookContent rules) {
        var party = fact.startsWith("application.") ? "application" : "implementer";
        return new Condition(key, String.valueOf(application.ruleBookId()), party, fact, asked, Effect.EXAMINE, label, NO_WAY_OUT, rules.basis().title(),
                null, false);
    }

    /** @param outcome met: the points are given; unknown: nobody could tell */
    record Given(String key, LocalText title, int points, Outcome outcome) { }

    record Points(int sum, List<Given> items, Long recentAwards) { }
}
