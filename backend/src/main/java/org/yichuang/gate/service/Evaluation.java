package org.yichuang.gate.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yichuang.gate.Condition;
import org.yichuang.gate.Fact;
import org.yichuang.gate.Finding;
import org.yichuang.gate.GateAnswer;
import org.yichuang.gate.GateQuestion;
import org.yichuang.gate.Outcome;
import org.yichuang.gate.Verdict;
import org.yichuang.gate.domain.AnswerStore;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;

/** Goes through the conditions of a question one by one; all of them are looked at, whatever the first ones say. */
@ApplicationScoped
public class Evaluation {
    private final FactSources facts;
    private final WaiversInForce waivers;
    private final AnswerStore store;
    private final BusinessClock clock;
    private final WorkingCalendar calendar;

    Evaluation(FactSources facts, WaiversInForce waivers, AnswerStore store, BusinessClock clock, WorkingCalendar calendar) {
        this.facts = facts;
        this.waivers = waivers;
        this.store = store;
        this.clock = clock;
        this.calendar = calendar;
    }

    public GateAnswer answer(GateQuestion question) {
        var now = clock.now();
        var waiting = waitingSince(question);
        var findings = question.conditions().stream().map(condition -> finding(question, condition, now, waiting)).toList();
        return new GateAnswer(null, question.gate(), question.subject(), question.divisionPath(), question.organisationId(), now, worst(findings),
                findings);
    }

    private Finding finding(GateQuestion question, Condition condition, Instant now, Map<String, Instant> waiting) {
        var about = question.party(condition.party());
        var brought = Optional.ofNullable(question.known().get(condition.factName()));
        var fact = about == null || brought.isPresent() ? brought : facts.find(about, condition.factName());
        var met = fact.flatMap(one -> condition.requirement().metBy(one.value(), BusinessClock.dayOf(now), calendar));
        if (met.orElse(false)) return new Finding(condition, about, fact.get(), Outcome.MET, null, null);
        var waiver = condition.waivable() && about != null ? waivers.find(question.gate(), about, condition.ruleId(), now) : Optional.<Long>empty();
        var outcome = waiver.isPresent() ? Outcome.WAIVED : met.isPresent() ? Outcome.NOT_MET : Outcome.UNKNOWN;
        return new Finding(condition, about, fact.orElse(null), outcome, waiting.getOrDefault(key(condition, about), now), waiver.orElse(null));
    }

    /** A condition that did not hold last time either has been in the way since then. */
    private Map<String, Instant> waitingSince(GateQuestion question) {
        var since = new HashMap<String, Instant>();
        store.last(question.gate(), question.subject()).ifPresent(last -> last.findings().stream().filter(finding -> finding.since() != null)
                .forEach(finding -> since.put(key(finding.condition(), finding.about()), finding.since())));
        return since;
    }

    private static String key(Condition condition, Subject about) {
        return condition.ruleId() + " " + condition.party() + " " + about;
    }

    private static Verdict worst(List<Finding> findings) {
        return findings.stream().map(Finding::verdict).reduce(Verdict.MET, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }
}
