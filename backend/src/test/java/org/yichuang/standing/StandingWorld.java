package org.yichuang.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.yichuang.house.OwnerDatabase;
import org.yichuang.house.People;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.organisation.BodyOnPaper;
import org.yichuang.organisation.Category;
import org.yichuang.organisation.PartyBuilding;
import org.yichuang.organisation.Register;
import org.yichuang.organisation.RegisterTakeover;
import org.yichuang.place.Division;
import org.yichuang.place.Divisions;

/**
 * Organisations with all kinds of records around them, made by chance from a seed: none at all, too many on a day, doubles, long
 * days, days at the edges of every window, and twins that must share a place. What no project stands behind is taken away again.
 */
@ApplicationScoped
public class StandingWorld {
    private static final String[] GROUPS = {"ELDERLY", "CHILDREN", "DISABLED", "LOW_INCOME", "LEFT_BEHIND"};
    private static final int[] EDGES = {0, 1, 29, 30, 31, 32, 180, 363, 364, 365, 366};
    private static final long NO_PROJECT = 1;
    private final RegisterTakeover register;
    private final Divisions divisions;
    private final OwnerDatabase database;
    private final People people;
    private final Map<String, Rows> tables = new LinkedHashMap<>();
    private Random chance;
    private LocalDate day;
    private long clerk;

    StandingWorld(RegisterTakeover register, Divisions divisions, OwnerDatabase database, People people) {
        this.register = register;
        this.divisions = divisions;
        this.database = database;
        this.people = people;
    }

    /** So many more organisations, as things stand on this day. */
    List<Long> make(int organisations, long seed, LocalDate asOf) throws SQLException {
        chance = new Random(seed);
        day = asOf;
        clerk = people.with(Role.TOWNSHIP_OFFICER).accountId();
        tables.clear();
        var homes = divisions.allOn(asOf).values().stream().filter(one -> one.level().isHome()).map(Division::code).sorted().limit(60).toList();
        var bodies = new ArrayList<BodyOnPaper>();
        for (int i = 0; i < organisations; i++) bodies.add(body(homes.get(chance.nextInt(homes.size()))));
        var ids = new ArrayList<Long>();
        for (int from = 0; from < bodies.size(); from += 500) ids.addAll(register.bring(bodies.subList(from, Math.min(from + 500, bodies.size()))));
        for (int i = 0; i < ids.size(); i++) {
            // Every fifth has nothing at all, so some are equal and share their places.
            if (i % 5 != 0) records(ids.get(i), homes);
        }
        for (var table : tables.values()) table.send();
        return ids;
    }

    /** Reports, evaluations and surveys without a project would confuse the lists of others. */
    void tidy() throws SQLException {
        database.run("DELETE FROM survey_answer WHERE survey_id IN (SELECT id FROM survey WHERE project_title = '排位试验')");
        database.run("DELETE FROM survey WHERE project_title = '排位试验'");
        database.run("DELETE FROM report WHERE project_title = '排位试验'");
        database.run("DELETE FROM evaluation WHERE project_title = '排位试验'");
        database.run("DELETE FROM credit_listing WHERE document_no = '排位试验'");
    }

    private BodyOnPaper body(String home) {
        var since = chance.nextInt(6) == 0 ? ago() : LocalDate.of(2019, 3, 1);
        return new BodyOnPaper(Register.newName("排位"), Category.values()[chance.nextInt(5)], home, null, chance.nextBoolean() ? LocalDate.of(2018, 3, 1) : null,
                null, since, null, chance.nextBoolean() ? "服务邻里" : null, PartyBuilding.values()[chance.nextInt(4)], "林小满", "0575-0123 4567",
                chance.nextBoolean() ? "德济苑社区" : null, "周明远", null);
    }

    private void records(long id, List<String> homes) {
        var area = new TreeSet<String>();
        for (int i = chance.nextInt(5); i > 0; i--) area.add(homes.get(chance.nextInt(8)));
        for (int i = chance.nextInt(20); i > 0; i--) activity(id, ago(), homes.get(chance.nextInt(8)));
        if (chance.nextInt(4) == 0) crowdedDay(id, homes.get(0));
        for (int i = chance.nextInt(3); i > 0; i--) confirmation(id, area);
        for (int i = chance.nextInt(4); i > 0; i--) merit(id, i);
        if (chance.nextInt(3) == 0) project(id);
        if (chance.nextInt(12) == 0) listing(id);
    }

    /** More on one day than count, with doubles and people who cannot have helped so long. */
    private void crowdedDay(long id, String home) {
        var on = ago();
        for (int i = 0; i < 5; i++) activity(id, on, home);
    }

    private void activity(long id, LocalDate on, String home) {
        long activity = Ids.next();
        var status = new String[] {"VERIFIED", "VERIFIED", "VERIFIED", "ENTERED", "REJECTED"}[chance.nextInt(5)];
        int visitors = chance.nextInt(80);
        into("activity", "id, organisation_id, division_path, title, held_on, from_minute, to_minute, place, division_code, service_field, key_groups, "
                + "person_times, people, status, late, version_no, entered_by, entered_by_name, entered_at, decided_by_name, decided_at")
                .add(activity, id, "/330604/", "活动" + chance.nextInt(3), on, 60, 120, "地点" + chance.nextInt(2), home, "OTHER", some(GROUPS),
                        visitors, visitors, status, false, 1, clerk, "试验", at(on), "试验", at(on));
        for (int i = chance.nextInt(4); i > 0; i--) {
            into("activity_helper", "id, activity_id, organisation_id, held_on, name, minutes").add(Ids.next(), activity, id, on, "志愿者" + i, 30 + chance.nextInt(500));
        }
    }

    private void confirmation(long id, TreeSet<String> area) {
        into("standing_confirmation", "id, organisation_id, confirmed_on, residents, area, key_groups, house_rules, instructor_activities, party_exempt, "
                + "entered_by, entered_by_name, entered_at")
                .add(Ids.next(), id, ago(), chance.nextInt(3) == 0 ? null : 200 + chance.nextInt(3000), String.join(",", area), some(GROUPS),
                        some("CHARTER", "LEADERS", "MEETINGS"), chance.nextInt(4), chance.nextInt(5) == 0, clerk, "试验", at(day));
    }

    private void merit(long id, int number) {
        boolean honour = chance.nextBoolean();
        long merit = Ids.next();
        into("standing_merit", "id, organisation_id, kind, level, amount_fen, title, giver, document_no, given_on, entered_by, entered_by_name, entered_at")
                .add(merit, id, honour ? "HONOUR" : "RESOURCE", honour ? new String[] {"NATIONAL", "PROVINCE", "CITY", "DISTRICT", "TOWNSHIP"}[chance.nextInt(5)] : null,
                        honour ? 0 : 1 + chance.nextInt(700_000), "事项" + number, "某方", "证" + number, ago(), clerk, "试验", at(day));
        if (chance.nextInt(5) == 0) {
            into("standing_merit_struck", "merit_id, reason, struck_by, struck_by_name, struck_at").add(merit, "误登", clerk, "试验", at(day));
        }
    }

    private void project(long id) {
        for (int i = chance.nextInt(5); i > 0; i--) {
            var due = ago();
            boolean in = chance.nextInt(3) > 0;
            into("report", "id, project_id, project_code, project_title, rule_book_id, implementer_id, division_path, task_key, number, anchor, title_zh, title_en, "
                    + "covers_from, covers_to, nominal_due_on, due_on, provisional, status, late, submitted_at, submissions")
                    .add(Ids.next(), NO_PROJECT, "T-1", "排位试验", 1, id, "/330604/", Long.toString(Ids.next(), 36), 1, "END", "报告", "report", due, due, due, due, false,
                            in ? "SUBMITTED" : new String[] {"PLANNED", "CANCELLED"}[chance.nextInt(2)], in && chance.nextInt(3) == 0, in ? at(due) : null, in ? 1 : 0);
        }
        for (int i = chance.nextInt(3); i > 0; i--) evaluation(id, i);
        long survey = Ids.next();
        into("survey", "id, project_id, code, implementer_id, division_path, project_title, minimum_answers, opened_at, closes_on")
                .add(survey, survey, new org.yichuang.kernel.id.Id(survey).toString(), id, "/330604/", "排位试验", 10, at(day.minusYears(2)), day);
        for (int i = chance.nextInt(16); i > 0; i--) {
            into("survey_answer", "id, survey_id, device_hash, mark, answered_on").add(Ids.next(), survey, "%064d".formatted(i), 1 + chance.nextInt(5), ago());
        }
    }

    private void evaluation(long id, int number) {
        boolean graded = chance.nextBoolean();
        var on = chance.nextBoolean() ? ago() : day.minusMonths(24).plusDays(chance.nextInt(3) - 1);
        into("evaluation", "id, project_id, project_code, project_title, kind, version_no, rule_book_id, implementer_id, division_path, opens_on, status, rectify_until, "
                + "grade_key, concluded_at")
                .add(Ids.next(), Ids.next(), "T-1", "排位试验", graded ? "FINAL" : "MIDTERM", number, 1, id, "/330604/", on, graded ? "CONCLUDED" : "RECTIFYING",
                        graded ? null : at(on), graded ? new String[] {"A", "B", "C"}[chance.nextInt(3)] : null, graded ? at(on) : null);
    }

    private void listing(long id) {
        var on = ago();
        boolean removed = chance.nextBoolean();
        into("credit_listing", "id, organisation_id, division_path, kind, status, authority, document_no, listed_on, ground, removal_document_no, removed_on, "
                + "entered_by, entered_at, live")
                .add(Ids.next(), id, "/330604/", new String[] {"ABNORMAL", "SERIOUS", "ATTENTION"}[chance.nextInt(3)], removed ? "REMOVED" : "LISTED", "某局", "排位试验", on,
                        "试验", removed ? "移1" : null, removed ? on.plusDays(chance.nextInt(60)) : null, clerk, at(on), removed ? null : 1);
    }

    /** Often at an edge of a window, on the day itself or the day after it. */
    private LocalDate ago() {
        return day.minusDays(chance.nextInt(3) == 0 ? EDGES[chance.nextInt(EDGES.length)] : chance.nextInt(420) - 2);
    }

    private String some(String... of) {
        var some = new ArrayList<String>();
        for (var one : of) if (chance.nextInt(3) == 0) some.add(one);
        return String.join(",", some);
    }

    /** Late in the evening, when it is still the day before in Greenwich's books of the morning after. */
    private Instant at(LocalDate on) {
        return BusinessClock.startOf(on).plusSeconds(chance.nextBoolean() ? 60 : 86_000);
    }

    private Rows into(String table, String columns) {
        return tables.computeIfAbsent(table, name -> new Rows(name, columns));
    }

    /** Rows of one table, sent together. */
    private final class Rows {
        private static final int TOGETHER = 400;
        private final String table;
        private final String columns;
        private final List<Object[]> rows = new ArrayList<>();

        Rows(String table, String columns) {
            this.table = table;
            this.columns = columns;
        }

        void add(Object... values) {
            rows.add(Arrays.stream(values).map(one -> one instanceof Instant instant ? java.time.LocalDateTime.ofInstant(instant, java.time.ZoneOffset.UTC) : one)
                    .toArray());
        }

        void send() throws SQLException {
            for (int from = 0; from < rows.size(); from += TOGETHER) {
                var some = rows.subList(from, Math.min(from + TOGETHER, rows.size()));
                var row = "(" + String.join(", ", Collections.nCopies(some.get(0).length, "?")) + ")";
                database.run("INSERT INTO " + table + " (" + columns + ") VALUES " + String.join(", ", Collections.nCopies(some.size(), row)),
                        some.stream().flatMap(Arrays::stream).toArray());
            }
        }
    }
}
