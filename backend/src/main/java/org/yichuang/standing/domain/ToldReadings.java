package org.yichuang.standing.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.yichuang.kernel.number.Fraction;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.words.LocalText;
import org.yichuang.standing.StandingFact;
import org.yichuang.standing.StandingFact.Kind;

/** What other stages tell, and merits. */
record ToldReadings(Counting counting, Known known, Window window) {
    private static final LocalText LISTING = new LocalText("信用名单", "credit list");

    /** Statutory lists outweigh everything. */
    Reading credit() {
        if (!known.listings().isEmpty()) {
            var records = new ArrayList<Evidence>();
            known.listings().forEach((record, on) -> records.add(new Evidence(record, on, LISTING, null)));
            return Reading.inCase("LISTED", records);
        }
        var overdue = known.told().stream().filter(one -> one.kind() == Kind.RECTIFICATION_OVERDUE && !one.on().isAfter(known.asOf())).toList();
        return Reading.of(Fraction.of(overdue.size()), evidence(overdue));
    }

    Reading duties() {
        var due = facts(Kind.DUTY);
        if (due.isEmpty()) return Reading.not(NotApplicable.NOTHING_DUE);
        return Reading.of(Fraction.of(due.stream().mapToLong(StandingFact::amount).sum(), due.size()), evidence(due));
    }

    Reading satisfaction() {
        var marks = facts(Kind.MARKS);
        long answers = marks.stream().mapToLong(StandingFact::of).sum();
        if (answers < Math.max(1, counting.answersAtLeast())) return Reading.not(NotApplicable.TOO_FEW_ANSWERS);
        return Reading.of(Fraction.of(marks.stream().mapToLong(StandingFact::amount).sum(), answers), surveys(marks));
    }

    /** Marks come day by day; a survey is named once. */
    private static List<Evidence> surveys(List<StandingFact> marks) {
        var named = new LinkedHashMap<Subject, Evidence>();
        marks.forEach(one -> named.merge(one.record(), new Evidence(one.record(), one.on(), one.label(), Fraction.of(one.of())),
                (former, next) -> new Evidence(next.record(), next.on(), next.label(), former.counts().plus(next.counts()))));
        return List.copyOf(named.values());
    }

    /** A grade that the rule book gives no points for is no result of this kind. */
    Reading bestGrade(Formula formula) {
        var grades = facts(Kind.GRADE).stream().filter(one -> formula.points().containsKey(one.gradeKey())).toList();
        return grades.stream().max(Comparator.comparing(one -> formula.ofCase(one.gradeKey())))
                .map(best -> Reading.inCase(best.gradeKey(), evidence(grades))).orElse(Reading.not(NotApplicable.NO_PROJECT));
    }

    Reading honour(Formula formula) {
        var honours = merits(MeritKind.HONOUR);
        return honours.stream().max(Comparator.comparing(one -> formula.ofCase(one.level().name())))
                .map(best -> Reading.inCase(best.level().name(), evidenceOf(honours))).orElse(Reading.inCase("NONE", List.of()));
    }

    Reading matched() {
        var resources = merits(MeritKind.RESOURCE);
        return Reading.of(Fraction.of(resources.stream().mapToLong(Earned::amountFen).sum(), 100), evidenceOf(resources));
    }

    private List<StandingFact> facts(Kind kind) {
        return known.told().stream().filter(one -> one.kind() == kind && window.holds(one.on())).toList();
    }

    private List<Earned> merits(MeritKind kind) {
        return known.merits().stream().filter(one -> one.kind() == kind && window.holds(one.on())).toList();
    }

    private static List<Evidence> evidence(List<StandingFact> facts) {
        return facts.stream().map(one -> new Evidence(one.record(), one.on(), one.label(), one.kind() == Kind.DUTY ? Fraction.of(one.amount()) : null)).toList();
    }

    private static List<Evidence> evidenceOf(List<Earned> merits) {
        return merits.stream().map(one -> new Evidence(new Subject("standing-merit", one.id()), one.on(), new LocalText(one.title(), one.title()),
                one.kind() == MeritKind.RESOURCE ? Fraction.of(one.amountFen(), 100) : null)).toList();
    }
}
