package org.yichuang.decision.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yichuang.audit.AuditTrail;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.DecisionRules.WhenMoneyShort;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.decision.AwardLineStatus;
import org.yichuang.decision.DecisionProblem;
import org.yichuang.decision.domain.AwardLine;
import org.yichuang.decision.domain.AwardLineStore;
import org.yichuang.decision.domain.Decision;
import org.yichuang.decision.domain.DecisionStore;
import org.yichuang.decision.domain.allocation.AwardAmount;
import org.yichuang.decision.domain.allocation.LineReason;
import org.yichuang.decision.domain.allocation.Purses;
import org.yichuang.decision.domain.allocation.QuotaCount;
import org.yichuang.gate.GateAnswer;
import org.yichuang.gate.Verdict;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;
import org.yichuang.kernel.words.Language;
import org.yichuang.kernel.words.Words;

/**
 * What somebody gives up or loses is offered to the next in line of the same list for whom it suffices. The gate is asked
 * on that day: whom it refuses is passed over and stays on the list; where nobody can tell, the list waits for the facts.
 */
@ApplicationScoped
public class ReserveLists {
    private final AwardLineStore lines;
    private final DecisionStore decisions;
    private final AwardLineLife life;
    private final AwardMoney money;
    private final ReceiveGate gate;
    private final CallDirectory calls;
    private final Transitions transitions;
    private final BusinessClock clock;
    private final WorkingCalendar calendar;
    private final AuditTrail audit;
    private final Words words;

    ReserveLists(AwardLineStore lines, DecisionStore decisions, AwardLineLife life, AwardMoney money, ReceiveGate gate, CallDirectory calls,
                 Transitions transitions, BusinessClock clock, WorkingCalendar calendar, AuditTrail audit, Words words) {
        this.lines = lines;
        this.decisions = decisions;
        this.life = life;
        this.money = money;
        this.gate = gate;
        this.calls = calls;
        this.transitions = transitions;
        this.clock = clock;
        this.calendar = calendar;
        this.audit = audit;
        this.words = words;
    }

    /** An amount that a line could get, and the pool it would come from. */
    private record Fit(Money amount, long poolId, LineReason reason) { }

    /** After money of this list became free. The list of the call is held by whoever freed it. */
    public void moveUp(long callId, String listKey) {
        var inForce = decisions.lastApproved(callId).orElse(null);
        if (inForce == null) return;
        var rules = calls.rulesOf(inForce.content().ruleBookId());
        // An offer that nobody could sign for is none.
        if (!rules.agreement().isOpenToSign(clock.today(), calls.summary(callId).fiscalYear())) return;
        for (var line : waiting(callId, listKey)) {
            var fit = fit(line, inForce, rules);
            if (fit.isEmpty()) {
                if (rules.decision().whenMoneyShort() == WhenMoneyShort.STOP) return;
                continue;
            }
            var answer = asked(line);
            if (answer.verdict().lets()) offer(line, fit.get(), rules);
            else if (answer.verdict() == Verdict.UNKNOWN) return;
        }
    }

    /** By hand: once the facts are known, or once whoever was passed over has put things right. Those before it in the list come first. */
    public void offerNow(AwardLine line) {
        if (line.status() != AwardLineStatus.RESERVE) throw DecisionProblem.NOT_NEXT.refuse();
        if (line.statusAt(clock.now()) != AwardLineStatus.RESERVE) throw DecisionProblem.RESERVE_OVER.with("until", line.reserveUntil());
        var inForce = decisions.lastApproved(line.callId()).orElseThrow(DecisionProblem.NOT_APPROVED::refuse);
        var rules = calls.rulesOf(inForce.content().ruleBookId());
        int year = calls.summary(line.callId()).fiscalYear();
        if (!rules.agreement().isOpenToSign(clock.today(), year)) throw DecisionProblem.SIGNING_OVER.with("until", rules.agreement().signNotAfter().in(year));
        for (var before : waiting(line.callId(), line.listKey())) {
            if (before.place() >= line.place()) break;
            if (fit(before, inForce, rules).isPresent() && asked(before).verdict() != Verdict.NOT_MET) throw DecisionProblem.NOT_NEXT.refuse();
        }
        if (!line.isFree()) throw DecisionProblem.NOT_NEXT.refuse();
        var fit = fit(line, inForce, rules).orElseThrow(DecisionProblem.MONEY_NOT_ENOUGH::refuse);
        var answer = gate.require(line);
        line.checkedBy(answer.id());
        offer(line, fit, rules);
    }

    private List<AwardLine> waiting(long callId, String listKey) {
        var now = clock.now();
        return lines.ofCall(callId).stream().filter(line -> line.listKey().equals(listKey) && line.statusAt(now) == AwardLineStatus.RESERVE && line.isFree())
                .sorted(Comparator.comparingInt(AwardLine::place)).toList();
    }

    private GateAnswer asked(AwardLine line) {
        var answer = gate.check(line);
        line.checkedBy(answer.id());
        if (!answer.verdict().lets()) audit.record(line.subject(), "not-offered", Map.of("verdict", answer.verdict(), "gateAnswer", answer.id()));
        return answer;
    }

    private Optional<Fit> fit(AwardLine line, Decision inForce, RuleBookContent rules) {
        var all = lines.ofCall(line.callId());
        var quotas = new QuotaCount(rules.decision().quotas());
        all.stream().filter(AwardLine::isReserved).forEach(other -> quotas.add(other.quotaParts(), other.amount()));
        return fit(line, money.left(inForce, all), rules).filter(found -> quotas.full(line.quotaParts(), found.amount()).isEmpty());
    }

    private static Optional<Fit> fit(AwardLine line, Purses purses, RuleBookContent rules) {
        if (!line.usual().isPositive()) return Optional.empty();
        var whole = purses.fitting(line.usual());
        if (whole.isPresent()) return Optional.of(new Fit(line.usual(), whole.get(), LineReason.IN_FULL));
        if (!rules.decision().partialOffers() || line.minimum() == null) return Optional.empty();
        return purses.fullest().map(pool -> new Fit(AwardAmount.stepped(purses.left(pool), rules.amounts()), pool, LineReason.REST_OF_MONEY))
                .filter(rest -> rest.amount().isPositive() && !line.minimum().exceeds(rest.amount()));
    }

    private void offer(AwardLine line, Fit fit, RuleBookContent rules) {
        life.takeDown(line, words.say(Language.ZH, "decision", "reason.moved-up", Map.of()));
        line.outOfNotice();
        money.reserve(line, fit.amount(), fit.poolId());
        transitions.move(line, AwardLineStatus.OFFERED, null);
        line.offered(offerEnd(rules), fit.reason());
        line.shown(clock.now());
        lines.flush();
    }

    private Instant offerEnd(RuleBookContent rules) {
        return calendar.periodAfter(clock.today(), rules.decision().offerTime()).endsAt();
    }
}
