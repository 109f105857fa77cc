package org.yichuang.standing.domain;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yichuang.kernel.number.Fraction;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.words.LocalText;

/** From what is known of an organisation to a reading of each indicator. The score of a day is the same function for everybody. */
public final class Measuring {
    private final StandingRules rules;
    private final Known known;
    private final Map<Integer, CountedActivities> counted = new HashMap<>();

    private Measuring(StandingRules rules, Known known) {
        this.rules = rules;
        this.known = known;
    }

    public static Score score(StandingRules rules, Known known) {
        return Scoring.score(rules, known.asOf(), new Measuring(rules, known)::read);
    }

    /** The readings with the records behind them, by indicator. */
    public static Map<String, Reading> readings(StandingRules rules, Known known) {
        var measuring = new Measuring(rules, known);
        return rules.dimensions().stream().flatMap(one -> one.indicators().stream()).collect(Collectors.toMap(Indicator::key, measuring::read));
    }

    private Reading read(Indicator indicator) {
        var window = Window.of(known.asOf(), rules.windowOf(indicator));
        var file = new FileReadings(rules.counting(), known, window);
        var told = new ToldReadings(rules.counting(), known, window);
        return switch (indicator.measure()) {
            case ACTIVITIES -> summed(activities(indicator).activities());
            case ACTIVE_MONTHS -> months(activities(indicator).verified());
            case HELPER_HOURS -> hours(activities(indicator).minutes());
            case DAYS_SINCE_LAST -> sinceLast(activities(indicator).verified(), indicator.formula());
            case PEOPLE_REACHED -> people(activities(indicator).verified());
            case PLACES_REACHED -> places(activities(indicator).verified());
            case GROUPS_SERVED -> groups(activities(indicator).verified());
            case FILING_ITEMS -> file.items();
            case HOUSE_RULES -> file.houseRules();
            case PARTY_BUILDING -> file.party();
            case CREDIT -> told.credit();
            case DUTIES_IN_TIME -> told.duties();
            case SATISFACTION -> told.satisfaction();
            case BEST_GRADE -> told.bestGrade(indicator.formula());
            case HIGHEST_HONOUR -> told.honour(indicator.formula());
            case MATCHED_YUAN -> told.matched();
        };
    }

    private CountedActivities activities(Indicator indicator) {
        return counted.computeIfAbsent(rules.windowOf(indicator),
                months -> new CountedActivities(known.activities(), Window.of(known.asOf(), months), rules.counting()));
    }

    private static Reading summed(Map<Done, Fraction> weights) {
        var sum = weights.values().stream().reduce(Fraction.ZERO, Fraction::plus);
        return Reading.of(sum, weights.entrySet().stream().map(entry -> evidence(entry.getKey(), entry.getValue())).toList());
    }

    private static Reading hours(Map<Done, Fraction> minutes) {
        var hours = new HashMap<Done, Fraction>();
        minutes.forEach((one, some) -> hours.put(one, some.dividedBy(Fraction.of(60))));
        return summed(hours);
    }

    private static Reading months(List<Done> verified) {
        var months = verified.stream().map(one -> YearMonth.from(one.on())).distinct().count();
        return Reading.of(Fraction.of(months), evidence(verified));
    }

    /** Nothing in the window is as long ago as can be. */
    private Reading sinceLast(List<Done> verified, Formula formula) {
        var last = verified.stream().max(Comparator.comparing(Done::on));
        if (last.isEmpty()) return Reading.of(formula.zeroFrom(), List.of());
        return Reading.of(Fraction.of(ChronoUnit.DAYS.between(last.get().on(), known.asOf())), evidence(List.of(last.get())));
    }

    /** Of several activities in one village the same people may have come: the largest counts. */
    private Reading people(List<Done> verified) {
        if (known.declared() == null || known.declared().residents() == null) return Reading.not(NotApplicable.NO_RESIDENTS);
        var largest = verified.stream().collect(Collectors.toMap(Done::divisionCode, one -> one,
                (one, other) -> other.people() > one.people() ? other : one)).values().stream().filter(one -> one.people() > 0)
                .sorted(Comparator.comparing(Done::id)).toList();
        long people = largest.stream().mapToLong(Done::people).sum();
        return Reading.of(Fraction.of(people, known.declared().residents()),
                largest.stream().map(one -> evidence(one, Fraction.of(one.people()))).toList());
    }

    private Reading places(List<Done> verified) {
        if (known.declared() == null || known.declared().area().isEmpty()) return Reading.not(NotApplicable.NO_AREA);
        var reached = verified.stream().filter(one -> known.declared().area().contains(one.divisionCode())).toList();
        long places = reached.stream().map(Done::divisionCode).distinct().count();
        return Reading.of(Fraction.of(places, known.declared().area().size()), evidence(reached));
    }

    private Reading groups(List<Done> verified) {
        Set<String> declared = known.declared() == null ? Set.of() : known.declared().groups();
        if (declared.isEmpty()) return Reading.of(Fraction.ZERO, List.of());
        var serving = verified.stream().filter(one -> one.groups().stream().anyMatch(declared::contains)).toList();
        var served = new HashSet<String>();
        serving.forEach(one -> served.addAll(one.groups()));
        served.retainAll(declared);
        return Reading.of(Fraction.of(served.size(), Math.max(declared.size(), rules.counting().groupsAtLeast())), evidence(serving));
    }

    private static List<Evidence> evidence(List<Done> activities) {
        return activities.stream().map(one -> evidence(one, null)).toList();
    }

    private static Evidence evidence(Done one, Fraction counts) {
        return new Evidence(new Subject("activity", one.id()), one.on(), new LocalText(one.title(), one.title()), counts);
    }
}
