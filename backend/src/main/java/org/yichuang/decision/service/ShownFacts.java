package org.yichuang.decision.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.PublicityRules.Shown;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.decision.AwardLineStatus;
import org.yichuang.decision.domain.AwardLine;
import org.yichuang.fund.Pools;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.words.Language;
import org.yichuang.kernel.words.LocalText;
import org.yichuang.kernel.words.Words;
import org.yichuang.notice.DraftNotice;
import org.yichuang.notice.ShownFact;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.organisation.OrganisationSummary;
import org.yichuang.review.Judges;
import org.yichuang.review.RankedPlace;
import org.yichuang.review.Rankings;

/** What a notice shows of each line: exactly what the rule book names, and no person's telephone or number. */
@ApplicationScoped
public class ShownFacts {
    private final CallDirectory calls;
    private final OrganisationDirectory organisations;
    private final Rankings rankings;
    private final Judges judges;
    private final Pools pools;
    private final Words words;

    ShownFacts(CallDirectory calls, OrganisationDirectory organisations, Rankings rankings, Judges judges, Pools pools, Words words) {
        this.calls = calls;
        this.organisations = organisations;
        this.rankings = rankings;
        this.judges = judges;
        this.pools = pools;
        this.words = words;
    }

    List<DraftNotice.Line> lines(List<AwardLine> lines) {
        var rules = calls.rulesOf(lines.get(0).ruleBookId());
        var bodies = organisations.summaries(lines.stream().flatMap(line -> Stream.of(line.implementerId(), line.hostId())).filter(Objects::nonNull)
                .map(Long.class::cast).distinct().toList());
        var places = lines.stream().map(AwardLine::rankingId).distinct().flatMap(id -> rankings.require(id).places().stream())
                .collect(Collectors.toMap(RankedPlace::applicationId, place -> place, (one, other) -> one));
        var named = named(lines, rules);
        return lines.stream().map(line -> new DraftNotice.Line(line.subject(), line.implementerId(), line.title(),
                facts(line, rules, bodies, places.get(line.applicationId()), named.get(line.listKey())))).toList();
    }

    /** The names of those who judged each list, where the rules want them published. */
    private Map<String, List<String>> named(List<AwardLine> lines, RuleBookContent rules) {
        if (!rules.review().reviewersNamedInNotice() || !rules.publicity().shows().contains(Shown.REVIEWERS)) return Map.of();
        long call = lines.get(0).callId();
        return lines.stream().map(AwardLine::listKey).distinct().collect(Collectors.toMap(list -> list, list -> judges.namesOf(call, list)));
    }

    private List<ShownFact> facts(AwardLine line, RuleBookContent rules, Map<Long, OrganisationSummary> bodies, RankedPlace place,
                                  List<String> reviewers) {
        var shows = rules.publicity().shows();
        var facts = new ArrayList<ShownFact>();
        facts.add(fact("result", say(line.status() == AwardLineStatus.RESERVE ? "shown.reserve" : "shown.selected",
                line.reserveNo() == null ? Map.of() : Map.of("number", line.reserveNo()))));
        if (shows.contains(Shown.IMPLEMENTER)) facts.add(fact("implementer", bodies.get(line.implementerId()).name()));
        if (shows.contains(Shown.HOST) && line.hostId() != null) facts.add(fact("host", bodies.get(line.hostId()).name()));
        if (shows.contains(Shown.AMOUNT) && line.isReserved()) facts.add(fact("amount", yuan(line.amount())));
        if (shows.contains(Shown.RANK)) facts.add(fact("rank", Contents.title(rules, line.listKey()).zh() + " " + line.place()));
        if (shows.contains(Shown.SCORE) && place != null) {
            facts.add(fact("score", place.total().shown(rules.review().aggregation().displayDecimals())));
        }
        if (shows.contains(Shown.FUND_SOURCE) && line.poolId() != null) {
            facts.add(fact("fund-source", say("fund-source." + pools.summary(line.poolId()).source().name(), Map.of())));
        }
        if (reviewers != null && !reviewers.isEmpty()) facts.add(fact("reviewers", String.join("、", reviewers)));
        return facts;
    }

    private ShownFact fact(String label, String value) {
        return new ShownFact(new LocalText(words.say(Language.ZH, "decision", "label." + label, Map.of()),
                words.say(Language.EN, "decision", "label." + label, Map.of())), value);
    }

    private String say(String key, Map<String, ?> facts) {
        return words.say(Language.ZH, "decision", key, facts);
    }

    private static String yuan(Money money) {
        return "%,.2f 元".formatted(BigDecimal.valueOf(money.fen(), 2));
    }
}
