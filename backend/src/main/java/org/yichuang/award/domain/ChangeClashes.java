package org.yichuang.award.domain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.yichuang.award.AwardProblem;
import org.yichuang.award.ChangeItem;
import org.yichuang.award.ChangeItem.Kind;
import org.yichuang.award.ChangeOpening;
import org.yichuang.award.ChangeOpening.Why;
import org.yichuang.call.rules.ChangeRules;
import org.yichuang.call.rules.ChangeRules.DecidedBy;
import org.yichuang.kernel.problem.Refusal;

/**
 * Which changes do not go together: the form asks it what to hide, and the refusal asks it again. Two requests for the same
 * thing would overwrite each other unseen; the period and the dates of steps hang together and go in one request. Moves of
 * the budget add up and never clash.
 */
public final class ChangeClashes {
    private static final Set<Kind> ONCE = Set.of(Kind.PERIOD, Kind.PLACE, Kind.LEADER, Kind.TARGET_GROUP, Kind.HOST_OR_PAYEE, Kind.GRANT_INCREASE);
    private static final Set<Kind> BY_INDEX = Set.of(Kind.STEP_DATES, Kind.TARGET);
    private static final Map<Kind, Kind> HANGS_ON = Map.of(Kind.PERIOD, Kind.STEP_DATES, Kind.STEP_DATES, Kind.PERIOD);
    private static final Map<Kind, Set<ChangeRules.Kind>> RULES = rulesOfKinds();
    private final ChangeRules rules;
    private final List<Waiting> waiting;

    /** A request that is not decided yet. */
    public record Waiting(int number, List<ChangeItem> items) { }

    public ChangeClashes(ChangeRules rules, List<Waiting> waiting) {
        this.rules = rules;
        this.waiting = waiting;
    }

    /** One for each kind, in the order of the kinds. */
    public List<ChangeOpening> openings() {
        return Arrays.stream(Kind.values()).map(this::opening).toList();
    }

    private ChangeOpening opening(Kind kind) {
        boolean once = ONCE.contains(kind);
        if (impossible(kind)) return new ChangeOpening(kind, false, Why.IMPOSSIBLE, null, once, List.of());
        var same = once ? waits(item -> item.kind() == kind) : Optional.<Waiting>empty();
        if (same.isPresent()) return new ChangeOpening(kind, false, Why.WAITING, same.get().number(), true, List.of());
        var dates = waits(item -> item.kind() == HANGS_ON.get(kind));
        if (dates.isPresent()) return new ChangeOpening(kind, false, Why.DATES_WAITING, dates.get().number(), once, List.of());
        return new ChangeOpening(kind, true, null, null, once, waitingIndexes(kind));
    }

    private List<Integer> waitingIndexes(Kind kind) {
        if (!BY_INDEX.contains(kind)) return List.of();
        return waiting.stream().flatMap(one -> one.items().stream()).filter(item -> item.kind() == kind && item.index() != null)
                .map(ChangeItem::index).distinct().sorted().toList();
    }

    /** Refuses with every clash. What the rule book makes impossible is refused where the change is measured. */
    public void require(List<ChangeItem> items) {
        var openings = openings().stream().collect(Collectors.toMap(ChangeOpening::kind, one -> one));
        var refusal = AwardProblem.CHANGE_CLASHES.refuse();
        var seen = new HashSet<String>();
        for (int i = 0; i < items.size(); i++) require(items.get(i), openings.get(items.get(i).kind()), seen, "/items/" + i, refusal);
        if (!refusal.faults().isEmpty()) throw refusal;
    }

    private void require(ChangeItem item, ChangeOpening opening, Set<String> seen, String at, Refusal refusal) {
        if (opening.why() == Why.WAITING) refusal.at(at + "/kind", "fault.waiting", Map.of("number", opening.waitingNumber()));
        if (opening.why() == Why.DATES_WAITING) refusal.at(at + "/kind", "fault.dates-waiting", Map.of("number", opening.waitingNumber()));
        boolean byIndex = BY_INDEX.contains(item.kind());
        if (byIndex && item.index() != null && opening.waitingIndexes().contains(item.index())) {
            var other = waits(one -> one.kind() == item.kind() && item.index().equals(one.index())).orElseThrow();
            refusal.at(at + "/index", "fault.waiting", Map.of("number", other.number()));
        }
        if (opening.once() && !seen.add(item.kind().name())) refusal.at(at + "/kind", "fault.twice");
        if (byIndex && !seen.add(item.kind() + "/" + item.index())) refusal.at(at + "/index", "fault.twice");
    }

    private Optional<Waiting> waits(Predicate<ChangeItem> what) {
        return waiting.stream().filter(one -> one.items().stream().anyMatch(what)).findFirst();
    }

    /** Only where no way is left: a kind with one open rule is measured by what is entered. */
    private boolean impossible(Kind kind) {
        var ways = RULES.getOrDefault(kind, Set.of());
        return !ways.isEmpty() && ways.stream().allMatch(this::closed);
    }

    private boolean closed(ChangeRules.Kind way) {
        return rules.rules().stream().anyMatch(rule -> rule.kind() == way && rule.decidedBy() == DecidedBy.IMPOSSIBLE);
    }

    /** A target within its tolerance is no rule of its own, so that it is never closed. */
    private static Map<Kind, Set<ChangeRules.Kind>> rulesOfKinds() {
        var map = new EnumMap<Kind, Set<ChangeRules.Kind>>(Kind.class);
        map.put(Kind.BUDGET_MOVE, Set.of(ChangeRules.Kind.BUDGET_WITHIN_TOLERANCE, ChangeRules.Kind.BUDGET_BEYOND_TOLERANCE));
        map.put(Kind.STEP_DATES, Set.of(ChangeRules.Kind.DATES_WITHIN_PERIOD));
        map.put(Kind.PERIOD, Set.of(ChangeRules.Kind.PERIOD));
        map.put(Kind.PLACE, Set.of(ChangeRules.Kind.VENUE_SAME_TOWNSHIP, ChangeRules.Kind.PLACE_OUTSIDE_TOWNSHIP));
        map.put(Kind.LEADER, Set.of(ChangeRules.Kind.LEADER));
        map.put(Kind.TARGET_GROUP, Set.of(ChangeRules.Kind.TARGET_GROUP));
        map.put(Kind.HOST_OR_PAYEE, Set.of(ChangeRules.Kind.HOST_OR_PAYEE));
        map.put(Kind.GRANT_INCREASE, Set.of(ChangeRules.Kind.GRANT_INCREASE));
        return map;
    }
}
