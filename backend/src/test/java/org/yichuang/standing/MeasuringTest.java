package org.yichuang.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yichuang.kernel.number.Fraction;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.words.LocalText;
import org.yichuang.organisation.PartyBuilding;
import org.yichuang.standing.domain.Body;
import org.yichuang.standing.domain.Declared;
import org.yichuang.standing.domain.Done;
import org.yichuang.standing.domain.Earned;
import org.yichuang.standing.domain.HonourLevel;
import org.yichuang.standing.domain.Known;
import org.yichuang.standing.domain.Measuring;
import org.yichuang.standing.domain.MeritKind;
import org.yichuang.standing.domain.NotApplicable;
import org.yichuang.standing.domain.Reading;
import org.yichuang.standing.domain.StandingRules;

/** What counts and what does not (domain 4.2 and the decided readings of section 10), record by record. */
class MeasuringTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final StandingRules RULES = WorkedExampleTest.rules("shangyu-1");
    private static final LocalText WORDS = new LocalText("记录", "record");
    private final List<Done> done = new ArrayList<>();
    private final List<StandingFact> told = new ArrayList<>();
    private final List<Earned> merits = new ArrayList<>();
    private final Map<Subject, LocalDate> listings = new java.util.HashMap<>();
    private PartyBuilding party = PartyBuilding.NONE;
    private Declared declared;

    @Test
    void the_window_begins_after_its_first_day_and_ends_on_its_last() {
        activity("2025-06-30", true);
        assertEquals(Fraction.ZERO, value("a1"));
        activity("2025-07-01", true);
        activity("2026-06-30", true);
        activity("2026-07-01", true);
        assertEquals(Fraction.of(2), value("a1"));
    }

    @Test
    void two_a_day_count_and_the_heaviest_before_the_others() {
        activity("2026-06-20", false);
        activity("2026-06-20", true);
        activity("2026-06-20", false);
        assertEquals(Fraction.of(3, 2), value("a1"));
        activity("2026-06-20", true);
        assertEquals(Fraction.of(2), value("a1"));
    }

    @Test
    void the_same_title_on_the_same_day_at_the_same_place_counts_once_the_confirmed_one_first() {
        done.add(new Done(1, "送餐", DAY, "食堂", "330604002016", 5, Set.of(), false, Map.of("陈敏", 60)));
        done.add(new Done(2, "送餐", DAY, "食堂", "330604002016", 5, Set.of(), true, Map.of("陈敏", 90)));
        assertEquals(Fraction.of(1), value("a1"));
        assertEquals(Fraction.of(3, 2), value("a3"));
        done.add(new Done(3, "送餐", DAY, "广场", "330604002016", 5, Set.of(), true, Map.of()));
        assertEquals(Fraction.of(2), value("a1"));
    }

    @Test
    void what_nobody_confirmed_counts_half_for_thirty_days_and_only_where_it_may() {
        activity("2026-05-31", false);
        assertEquals(Fraction.of(1, 2), value("a1"));
        assertEquals(Fraction.of(1), value("a3"));
        assertEquals(Fraction.ZERO, value("a2"));
        assertEquals(Fraction.of(365), value("a4"));
        done.clear();
        activity("2026-05-30", false);
        assertEquals(Fraction.ZERO, value("a1"));
        assertEquals(Fraction.ZERO, value("a3"));
    }

    @Test
    void a_person_has_eight_hours_a_day_over_all_activities() {
        done.add(new Done(1, "上午", DAY, "甲", "330604002016", 5, Set.of(), true, Map.of("陈敏", 300, "李强", 600)));
        done.add(new Done(2, "下午", DAY, "乙", "330604002016", 5, Set.of(), true, Map.of("陈敏", 300)));
        done.add(new Done(3, "次日", DAY.minusDays(1), "乙", "330604002016", 5, Set.of(), true, Map.of("陈敏", 60)));
        assertEquals(Fraction.of(8 + 8 + 1), value("a3"));
        // Confirmed minutes fill the day first; what is left takes the others by half.
        done.set(1, new Done(2, "下午", DAY, "乙", "330604002016", 5, Set.of(), false, Map.of("陈敏", 600)));
        assertEquals(Fraction.of((300 + 90 + 480 + 60), 60), value("a3"));
    }

    @Test
    void thirteen_calendar_months_can_be_touched_and_twelve_count() {
        for (int month = 0; month < 12; month++) activity(LocalDate.of(2026, 6, 15).minusMonths(month).toString(), true);
        assertEquals(Fraction.of(12), value("a2"));
        assertEquals("100.00", points("a2"));
    }

    @Test
    void recency_falls_in_a_straight_line() {
        activity(DAY.minusDays(30).toString(), true);
        assertEquals("100.00", points("a4"));
        done.clear();
        activity(DAY.minusDays(31).toString(), true);
        assertEquals("99.70", points("a4"));
        done.clear();
        activity(DAY.minusDays(364).toString(), true);
        assertEquals("0.30", points("a4"));
        done.clear();
        assertEquals("0.00", points("a4"));
    }

    @Test
    void a_complete_file_needs_the_confirmation_of_the_year() {
        assertEquals(Fraction.of(2, 6), value("n1"));
        declared = declared(DAY.minusYears(1), null, Set.of(), Set.of(), false, 0);
        assertEquals(Fraction.of(2, 6), value("n1"));
        declared = declared(DAY.minusYears(1).plusDays(1), null, Set.of(), Set.of(), false, 0);
        assertEquals(Fraction.of(3, 6), value("n1"));
        assertEquals("66.67", points("n2"));
        declared = null;
        assertEquals("0.00", points("n2"));
    }

    @Test
    void party_building_has_five_cases() {
        assertEquals("0.00", points("n3"));
        party = PartyBuilding.INSTRUCTOR;
        assertEquals("60.00", points("n3"));
        declared = declared(DAY, null, Set.of(), Set.of(), false, 1);
        assertEquals("60.00", points("n3"));
        declared = declared(DAY, null, Set.of(), Set.of(), false, 2);
        assertEquals("80.00", points("n3"));
        party = PartyBuilding.JOINT;
        assertEquals("100.00", points("n3"));
        party = PartyBuilding.NONE;
        declared = declared(DAY, null, Set.of(), Set.of(), true, 0);
        assertEquals(NotApplicable.EXEMPT, reading("n3").notApplicable());
    }

    @Test
    void duties_are_those_that_were_due_in_the_year() {
        assertEquals(NotApplicable.NOTHING_DUE, reading("n4").notApplicable());
        told.add(StandingFact.duty(1, DAY, true, subject("report"), WORDS));
        told.add(StandingFact.duty(1, DAY.minusDays(9), false, subject("report"), WORDS));
        told.add(StandingFact.duty(1, DAY.minusYears(1), false, subject("report"), WORDS));
        assertEquals("50.00", points("n4"));
    }

    @Test
    void credit_falls_by_twenty_and_a_list_takes_all() {
        assertEquals("100.00", points("n5"));
        for (int i = 0; i < 6; i++) told.add(StandingFact.overdue(1, DAY.minusDays(i), subject("evaluation"), WORDS));
        assertEquals("0.00", points("n5"));
        told.subList(2, 6).clear();
        assertEquals("60.00", points("n5"));
        listings.put(subject("credit-listing"), DAY);
        assertEquals("0.00", points("n5"));
    }

    @Test
    void coverage_needs_figures_and_counts_people_of_one_village_once() {
        assertEquals(NotApplicable.NO_RESIDENTS, reading("c1").notApplicable());
        assertEquals(NotApplicable.NO_AREA, reading("c2").notApplicable());
        assertEquals("0.00", points("c3"));
        declared = declared(DAY, 1000, Set.of("330604002016", "330604002017"), Set.of("ELDERLY", "CHILDREN"), false, 0);
        done.add(new Done(1, "一", DAY, "甲", "330604002016", 20, Set.of("ELDERLY", "DISABLED"), true, Map.of()));
        done.add(new Done(2, "二", DAY, "乙", "330604002016", 12, Set.of(), true, Map.of()));
        done.add(new Done(3, "三", DAY.minusDays(1), "乙", "330604001001", 10, Set.of(), true, Map.of()));
        done.add(new Done(4, "四", DAY.minusDays(1), "丙", "330604002017", 90, Set.of("CHILDREN"), false, Map.of()));
        assertEquals(Fraction.of(30, 1000), value("c1"));
        assertEquals("60.00", points("c1"));
        assertEquals("50.00", points("c2"));
        assertEquals("33.33", points("c3"));
    }

    @Test
    void influence_takes_the_best_and_needs_enough_answers() {
        assertEquals(NotApplicable.TOO_FEW_ANSWERS, reading("i1").notApplicable());
        assertEquals(NotApplicable.NO_PROJECT, reading("i2").notApplicable());
        assertEquals("0.00", points("i3"));
        assertEquals("0.00", points("i4"));
        told.add(StandingFact.marks(1, DAY, 36, 8, subject("survey"), WORDS));
        assertEquals(NotApplicable.TOO_FEW_ANSWERS, reading("i1").notApplicable());
        told.add(StandingFact.marks(1, DAY, 10, 2, subject("survey"), WORDS));
        assertEquals("92.00", points("i1"));
        told.add(StandingFact.grade(1, DAY.minusMonths(24).plusDays(1), "B", subject("project"), WORDS));
        told.add(StandingFact.grade(1, DAY, "C", subject("project"), WORDS));
        told.add(StandingFact.grade(1, DAY.minusMonths(24), "A", subject("project"), WORDS));
        assertEquals("80.00", points("i2"));
        merits.add(new Earned(1, MeritKind.HONOUR, DAY, HonourLevel.TOWNSHIP, 0, "先进"));
        merits.add(new Earned(2, MeritKind.HONOUR, DAY, HonourLevel.CITY, 0, "先进"));
        merits.add(new Earned(3, MeritKind.HONOUR, DAY.minusYears(1), HonourLevel.NATIONAL, 0, "先进"));
        merits.add(new Earned(4, MeritKind.RESOURCE, DAY, null, 400_050, "捐赠"));
        assertEquals("60.00", points("i3"));
        assertEquals("40.01", points("i4"));
    }

    @Test
    void one_more_activity_is_worked_out_by_the_same_rules() {
        var before = Measuring.score(RULES, known());
        var after = Measuring.score(RULES, known().withOneMoreActivity());
        // 1/12 of a1 and of a2, all of a4: (40/12 + 25/12 + 15) · 30 %
        assertEquals(Fraction.of(40 + 25 + 180, 12).times(Fraction.of(30, 100)), after.total().minus(before.total()));
        activity(DAY.toString(), true);
        activity(DAY.toString(), true);
        assertEquals(Fraction.of(2), Measuring.score(RULES, known().withOneMoreActivity()).indicator("a1").value());
    }

    @Test
    void every_record_that_counts_is_named() {
        activity("2026-06-20", true);
        activity("2026-06-20", true);
        activity("2026-06-20", true);
        assertEquals(2, reading("a1").records().size());
        assertTrue(reading("a1").records().stream().allMatch(one -> one.record().kind().equals("activity")));
    }

    private void activity(String day, boolean verified) {
        int number = done.size() + 1;
        done.add(new Done(number, "活动" + number, LocalDate.parse(day), "德济苑", "330604002016", 5, Set.of(), verified, Map.of("陈敏" + number, 120)));
    }

    private static Declared declared(LocalDate on, Integer residents, Set<String> area, Set<String> groups, boolean exempt, int instructor) {
        return new Declared(1, on, residents, area, groups, Set.of("CHARTER", "MEETINGS"), instructor, exempt);
    }

    private static Subject subject(String kind) {
        return new Subject(kind, 7);
    }

    private Known known() {
        var body = new Body(1, "330604002016", LocalDate.of(2018, 6, 1), party, Set.of("CONTACT", "LEADER"));
        return new Known(DAY, body, List.copyOf(done), declared, List.copyOf(merits), List.copyOf(told), listings);
    }

    private Reading reading(String key) {
        return Measuring.readings(RULES, known()).get(key);
    }

    private Fraction value(String key) {
        return reading(key).value();
    }

    private String points(String key) {
        return Measuring.score(RULES, known()).indicator(key).points().shown(2);
    }
}
