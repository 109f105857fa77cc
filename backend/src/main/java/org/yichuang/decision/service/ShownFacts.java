package org.yichuang.decision.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.PublicityRules.Shown;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.decision.AwardLineStatus;
import org.yichuang.decision.domain.AwardLine;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.words.Language;
import org.yichuang.kernel.words.LocalText;
import org.yichuang.kernel.words.Words;
import org.yichuang.notice.DraftNotice;
import org.yichuang.notice.ShownFact;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.organisation.OrganisationSummary;
import org.yichuang.review.RankedPlace;
import org.yichuang.review.Rankings;

/** What a notice shows of each line: exactly what the rule book names, and no person's telephone or number. */
@ApplicationScoped
public class ShownFacts {
    private final CallDirectory calls;
    private final OrganisationDirectory organisations;
    private final Rankings rankings;
    private final Words words;

    ShownFacts(CallDirectory calls, OrganisationDirectory organisations, Rankings rankings, Words words) {
        this.calls = calls;
        this.organisations = organisations;
        this.rankings = rankings;
        this.words = words;
    }

    List<DraftNotice.Line> lines(List<AwardLine> lines) {
        var rules = calls.rulesOf(lines.get(0).ruleBookId());
        var bodies = organisations.summaries(lines.stream().flatMap(line -> Stream.of(line.implementerId(), line.hostId())).filter(Objects::nonNull)
                .map(Long.class::cast).distinct().toList());
        var places = lines.stream().map(AwardLine::rankingId).distinct().flatMap(id -> rankings.require(id).places().stream())
                .collect(Collectors.toMap(RankedPlace::applicationId, place -> place, (one, other) -> one));
        return lines.stream().map(line -> new DraftNotice.Line(line.subject(), line.implementerId(), line.title(),
                facts(line, rules, bodies, places.get(line.applicationId())))).toList();
    }

    /** Who judged, where the rule book names them: all together, never next to a mark. */
    String judges(List<AwardLine> lines) {
        var rules = calls.rulesOf(lines.get(0).ruleBookId());
        if (!rules.review().reviewersNamedInNotice() || !rules.publicity().shows().contains(Shown.REVIEWERS)) return "";
        return lines.stream().collect(Collectors.toMap(AwardLine::listKey, line -> rankings.panel(line.rankingId()), (one, other) -> one, TreeMap::new)).entrySet().stream()
                .filter(list -> !list.getValue().isEmpty())
                .map(list -> "\n" + say("notice.reviewers", Map.of("list", Contents.title(rules, list.getKey()).zh(), "names", String.join("、", list.getValue()))))
                .collect(Collectors.joining());
    }

    private List<ShownFact> facts(AwardLine line, RuleBookContent rules, Map<Long, OrganisationSummary> bodies, RankedPlace place) {
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
