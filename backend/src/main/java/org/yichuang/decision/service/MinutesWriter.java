package org.yichuang.decision.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.TieBreak;
import org.yichuang.decision.domain.Decision;
import org.yichuang.decision.domain.DecisionContent;
import org.yichuang.decision.domain.MinutesText;
import org.yichuang.decision.domain.RankingRef;
import org.yichuang.decision.domain.allocation.Deviation;
import org.yichuang.decision.domain.allocation.ProposedLine;
import org.yichuang.fund.Pools;
import org.yichuang.identity.Accounts;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.words.Language;
import org.yichuang.kernel.words.LocalText;
import org.yichuang.kernel.words.Words;

/** Writes the minutes from the data: who, when, in which order, what broke a tie, what departed from the rules and why, what money is left. */
@ApplicationScoped
public class MinutesWriter {
    private static final String ROOM = "decision";
    private static final Set<String> FIXED = Set.of(TieBreak.By.FEWER_RECENT_AWARDS.name(), TieBreak.By.SMALLER_REQUEST.name(), TieBreak.By.PUBLIC_DRAW.name());
    private final Words words;
    private final DecisionViews views;
    private final CallDirectory calls;
    private final Pools pools;
    private final Accounts accounts;

    MinutesWriter(Words words, DecisionViews views, CallDirectory calls, Pools pools, Accounts accounts) {
        this.words = words;
        this.views = views;
        this.calls = calls;
        this.pools = pools;
        this.accounts = accounts;
    }

    public MinutesText write(Decision decision, DecisionContent content) {
        var known = views.known(content);
        var facts = facts(decision, content);
        var opening = new ArrayList<LocalText>(List.of(say("minutes.call", facts), say("minutes.drafted", facts)));
        if (decision.proposedAt() != null) opening.add(say("minutes.proposed", facts));
        if (decision.approvedAt() != null) opening.add(say("minutes.approved", facts));
        return new MinutesText(say("minutes.title", facts), opening, content.rankings().stream().map(list -> part(list, content, known)).toList(),
                closing(decision, content, facts));
    }

    private Map<String, Object> facts(Decision decision, DecisionContent content) {
        var call = calls.summary(decision.callId());
        var names = accounts.namesOf(Stream.of(decision.createdBy(), decision.proposedBy(), decision.approvedBy()).filter(Objects::nonNull).distinct().toList());
        var facts = new HashMap<String, Object>(Map.of("call", call.title(), "code", String.valueOf(call.code()), "number", decision.number(),
                "rules", call.ruleBookNumber(), "drafter", names.getOrDefault(decision.createdBy(), ""), "drafted", decision.createdAt(),
                "hash", content.hash(), "awards", content.lines().stream().filter(line -> line.outcome().takesMoney()).count(),
                "reserves", content.lines().stream().filter(line -> line.reserveNo() != null).count()));
        facts.put("amount", content.lines().stream().filter(line -> line.outcome().takesMoney()).map(line -> Money.fen(line.amountFen()))
                .reduce(Money.ZERO, Money::plus));
        if (decision.proposedAt() != null) facts.putAll(Map.of("proposer", names.getOrDefault(decision.proposedBy(), ""), "proposed", decision.proposedAt()));
        if (decision.approvedAt() != null) facts.putAll(Map.of("approver", names.getOrDefault(decision.approvedBy(), ""), "approved", decision.approvedAt()));
        if (decision.reserveUntil() != null) facts.put("until", decision.reserveUntil());
        return facts;
    }

    private MinutesText.Part part(RankingRef list, DecisionContent content, Known known) {
        var facts = new HashMap<String, Object>(Map.of("list", Contents.title(known.rules(), list.listKey()), "version", list.version(),
                "sheets", list.validSheets()));
        if (list.drawSeed() != null) facts.put("seed", list.drawSeed());
        return new MinutesText.Part(say("minutes.list", facts), say("minutes.method." + list.method(), facts),
                content.lines().stream().filter(line -> line.listKey().equals(list.listKey())).map(line -> entry(line, content, known, facts)).toList());
    }

    private MinutesText.Entry entry(ProposedLine line, DecisionContent content, Known known, Map<String, Object> list) {
        long id = line.applicationId();
        var facts = new HashMap<String, Object>(list);
        facts.putAll(Map.of("usual", Money.fen(line.usualFen()), "amount", Money.fen(line.amountFen()), "score", known.score(id),
                "exact", known.places().get(id).total().toString()));
        facts.put("reserve", line.reserveNo());
        facts.put("quota", line.quota());
        facts.put("minimum", known.applications().get(id).minimumWorkable());
        facts.put("reason", say("reason." + line.reason(), facts));
        return new MinutesText.Entry(line.place(), known.applications().get(id).title(), known.implementer(id), known.host(id), known.score(id),
                order(known.places().get(id).decidedBy(), facts, known), say("minutes.outcome." + line.outcome(), facts),
                content.deviation(id).map(Deviation::words).orElse(null));
    }

    /** Which question of the chain: one of the fixed ones, else the mean of the criterion that is named last. */
    private LocalText order(String decidedBy, Map<String, Object> facts, Known known) {
        if (decidedBy == null) return say("minutes.order.score", facts);
        var question = decidedBy.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
        if (FIXED.contains(question)) return say("minutes.order." + question, facts);
        var step = new HashMap<>(facts);
        step.put("criterion", criterion(decidedBy.substring(decidedBy.indexOf(':') + 1), known));
        return say("minutes.order.CRITERION_MEAN", step);
    }

    private static LocalText criterion(String key, Known known) {
        return known.rules().review().rubrics().stream().flatMap(rubric -> rubric.criteria().stream()).filter(one -> one.key().equals(key)).findFirst()
                .map(one -> one.title()).orElse(new LocalText(key, key));
    }

    private List<LocalText> closing(Decision decision, DecisionContent content, Map<String, Object> facts) {
        var closing = new ArrayList<LocalText>();
        closing.add(say("minutes.sum", facts));
        for (var budget : content.pools()) {
            var use = content.uses().stream().filter(one -> one.poolId() == budget.poolId()).findFirst().orElseThrow();
            closing.add(say("minutes.pool", Map.of("pool", pools.summary(budget.poolId()).title(), "budget", Money.fen(budget.budgetFen()), "organising",
                    Money.fen(budget.organisingFen()), "evaluation", Money.fen(budget.evaluationFen()), "awards", Money.fen(budget.forAwardsFen()),
                    "used", Money.fen(use.usedFen()), "left", Money.fen(use.leftFen()))));
        }
        closing.add(say(content.deviations().isEmpty() ? "minutes.no-deviation" : "minutes.deviations",
                Map.of("count", content.deviations().size())));
        if (decision.reserveUntil() != null) closing.add(say("minutes.reserve", facts));
        closing.add(say("minutes.hash", facts));
        return closing;
    }

    private LocalText say(String key, Map<String, ?> facts) {
        return new LocalText(words.say(Language.ZH, ROOM, key, facts), words.say(Language.EN, ROOM, key, facts));
    }
}
