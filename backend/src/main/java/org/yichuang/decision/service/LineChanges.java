package org.yichuang.decision.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yichuang.application.ApplicationDirectory;
import org.yichuang.call.CallDirectory;
import org.yichuang.decision.AwardLineStatus;
import org.yichuang.decision.domain.AwardLine;
import org.yichuang.decision.domain.AwardLineStore;
import org.yichuang.decision.domain.Decision;
import org.yichuang.decision.domain.DecisionContent;
import org.yichuang.decision.domain.allocation.ProposedLine;
import org.yichuang.decision.domain.allocation.ProposedOutcome;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;
import org.yichuang.kernel.words.Language;
import org.yichuang.kernel.words.Words;

/** Carries out an approved decision: lines that stay as they were are left alone, the others are taken down, freed, and decided anew. */
@ApplicationScoped
public class LineChanges {
    private final AwardLineStore lines;
    private final AwardLineLife life;
    private final AwardMoney money;
    private final ApplicationDirectory applications;
    private final CallDirectory calls;
    private final Transitions transitions;
    private final BusinessClock clock;
    private final WorkingCalendar calendar;
    private final Words words;

    LineChanges(AwardLineStore lines, AwardLineLife life, AwardMoney money, ApplicationDirectory applications, CallDirectory calls, Transitions transitions,
                BusinessClock clock, WorkingCalendar calendar, Words words) {
        this.lines = lines;
        this.life = life;
        this.money = money;
        this.applications = applications;
        this.calls = calls;
        this.transitions = transitions;
        this.clock = clock;
        this.calendar = calendar;
        this.words = words;
    }

    private record Change(AwardLine line, ProposedLine proposed) { }

    public void carryOut(Decision decision, DecisionContent content) {
        var known = lines.holdOfCall(decision.callId()).stream().collect(Collectors.toMap(AwardLine::applicationId, Function.identity()));
        var open = content.lines().stream().filter(line -> line.outcome() != ProposedOutcome.KEPT).toList();
        var fresh = applications.facts(open.stream().map(ProposedLine::applicationId).filter(id -> !known.containsKey(id)).toList());
        var changes = new ArrayList<Change>();
        for (var proposed : open) {
            var line = known.get(proposed.applicationId());
            if (line == null) {
                line = new AwardLine(fresh.get(proposed.applicationId()), proposed.listKey(), content.rankingOf(proposed.listKey()), proposed.place(),
                        AwardLineStatus.NOT_SELECTED, Money.ZERO, null, clock.now());
                lines.add(line);
            } else if (isSame(line, proposed)) {
                line.confirmedBy(content.rankingOf(proposed.listKey()));
                line.number(proposed.reserveNo());
                life.clearIfOver(line);
                continue;
            }
            changes.add(new Change(line, proposed));
        }
        lines.flush();
        changes.forEach(change -> free(change, decision, content));
        // The books are entered with the lowest pool first.
        changes.stream().filter(change -> change.proposed.outcome().takesMoney())
                .sorted(Comparator.comparingLong((Change change) -> change.proposed.poolId()).thenComparingLong(change -> change.line.id()))
                .forEach(change -> money.reserve(change.line, Money.fen(change.proposed.amountFen()), change.proposed.poolId()));
        changes.forEach(change -> step(change, decision));
        lines.flush();
    }

    /** Place, outcome, amount and pool: whatever of it changes is announced anew. */
    private static boolean isSame(AwardLine line, ProposedLine proposed) {
        if (line.place() != proposed.place()) return false;
        return switch (proposed.outcome()) {
            case SELECTED -> (line.status() == AwardLineStatus.SELECTED || line.status() == AwardLineStatus.IN_PUBLICITY)
                    && line.amount().fen() == proposed.amountFen() && Objects.equals(line.poolId(), proposed.poolId());
            case RESERVE -> line.status() == AwardLineStatus.RESERVE;
            case NOT_SELECTED -> line.status() == AwardLineStatus.NOT_SELECTED;
            case OFFERED, KEPT -> false;
        };
    }

    private void free(Change change, Decision decision, DecisionContent content) {
        var line = change.line;
        var reason = words.say(Language.ZH, "decision", "reason.decided-anew", java.util.Map.of("number", decision.number()));
        life.takeDown(line, reason);
        if (line.status() == AwardLineStatus.IN_PUBLICITY) transitions.move(line, AwardLineStatus.SELECTED, reason);
        money.letGo(line, reason);
        line.decided(decision.id(), content.rankingOf(change.proposed.listKey()), change.proposed, decision.reserveUntil());
    }

    private void step(Change change, Decision decision) {
        var line = change.line;
        var to = switch (change.proposed.outcome()) {
            case SELECTED -> AwardLineStatus.SELECTED;
            case OFFERED -> AwardLineStatus.OFFERED;
            case RESERVE -> AwardLineStatus.RESERVE;
            case NOT_SELECTED, KEPT -> AwardLineStatus.NOT_SELECTED;
        };
        if (line.status() != to) transitions.move(line, to);
        if (to != AwardLineStatus.OFFERED) return;
        var length = calls.rulesOf(decision.content().ruleBookId()).decision().offerTime();
        line.offered(calendar.periodAfter(clock.today(), length).endsAt(), change.proposed.reason());
        line.shown(clock.now());
    }
}
