package org.yichuang.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yichuang.application.Applications.Draft;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.identity.Role;
import org.yichuang.kernel.number.Fraction;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.standing.domain.Score;
import org.yichuang.standing.domain.SnapshotEntry;
import org.yichuang.standing.domain.SnapshotStore;
import org.yichuang.standing.domain.StandingScore;
import org.yichuang.standing.service.StandingClock;

/**
 * The whole standing twice: by the service, and by one SQL statement that was written from the domain study alone. Generated
 * organisations touch every rule; every point, total and place has to be the same, live and published.
 */
@ApiTest
class IndependentTest {
    private static final int ORGANISATIONS = Integer.getInteger("yichuang.standing.organisations", 300);
    private static final String[] INDICATORS = {"a1", "a2", "a3", "a4", "n1", "n2", "n3", "n4", "n5", "c1", "c2", "c3", "i1", "i2", "i3", "i4"};
    @Inject StandingWorld world;
    @Inject StandingClock night;
    @Inject SnapshotStore snapshots;
    @Inject People people;
    @Inject EntityManager db;
    @Inject BusinessClock clock;
    @Inject SystemClock system;

    @AfterEach
    void asBefore() throws SQLException {
        world.tidy();
        clock.moveTo(system.now());
    }

    @Test
    void both_ways_come_to_the_same() throws SQLException {
        var month = monthToPublish();
        var asOf = month.atEndOfMonth();
        clock.moveTo(BusinessClock.startOf(asOf).plusSeconds(36_000));
        var made = world.make(ORGANISATIONS, 20260630, asOf);
        assertTrue(night.night());
        var again = independent(asOf);
        var seen = new HashMap<String, Integer>();
        for (long id : made) compare(id, scoreOf(id), again.get(id), seen);
        for (var indicator : INDICATORS) assertTrue(seen.getOrDefault(indicator, 0) > 1, indicator + " was never more than one value: " + seen);
        for (var indicator : List.of("n3", "n4", "c1", "c2", "i1", "i2")) assertTrue(seen.getOrDefault(indicator + " n/a", 0) > 0, indicator + " always applied");

        clock.moveTo(BusinessClock.startOf(asOf.plusDays(1)).plusSeconds(36_000));
        people.with(Role.BUREAU_LEAD).asks().header("Idempotency-Key", Draft.newKey()).body(Map.of("month", month.toString())).post("/api/v1/standing-snapshots")
                .then().statusCode(201);
        int shared = 0;
        var entries = entries(month);
        assertEquals(again.size(), entries.size(), "everybody in the register has a place and nobody else");
        for (var entry : entries) {
            var row = again.get(entry.organisationId());
            assertEquals(number(row, "rank_district").intValue(), entry.places().district(), entry.name());
            assertEquals(number(row, "rank_township").intValue(), entry.places().township(), entry.name());
            assertEquals(number(row, "rank_category").intValue(), entry.places().category(), entry.name());
            assertEquals(number(row, "rank_peers").intValue(), entry.places().peers(), entry.name());
            assertEquals(number(row, "total").doubleValue() < 40, entry.isBelow(), entry.name());
        }
        var places = entries.stream().map(one -> one.places().district()).toList();
        shared = places.size() - (int) places.stream().distinct().count();
        assertTrue(shared > 0, "nobody shared a place");
    }

    private static void compare(long id, Score score, Tuple row, Map<String, Integer> seen) {
        for (var key : INDICATORS) {
            var points = score.indicator(key).points();
            var expected = number(row, key);
            if (expected == null) {
                assertNull(points, key + " of " + id);
                seen.merge(key + " n/a", 1, Integer::sum);
            } else {
                assertEquals(expected.doubleValue(), value(points), 1e-7, key + " of " + id);
                if (expected.doubleValue() > 0) seen.merge(key, 1, Integer::sum);
            }
        }
        assertEquals(number(row, "act_pts").doubleValue(), value(score.dimension("activity").points()), 1e-7, "activity of " + id);
        assertEquals(number(row, "norm_pts").doubleValue(), value(score.dimension("normalisation").points()), 1e-7, "normalisation of " + id);
        assertEquals(number(row, "cov_pts").doubleValue(), value(score.dimension("coverage").points()), 1e-7, "coverage of " + id);
        assertEquals(number(row, "inf_pts").doubleValue(), value(score.dimension("influence").points()), 1e-7, "influence of " + id);
        assertEquals(number(row, "total").doubleValue(), value(score.total()), 1e-7, "total of " + id);
    }

    private Map<Long, Tuple> independent(LocalDate day) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var rows = new HashMap<Long, Tuple>();
            List<?> found = db.createNativeQuery(statement(), Tuple.class).setParameter("day", day.toString()).getResultList();
            found.forEach(one -> rows.put(((Number) ((Tuple) one).get("id")).longValue(), (Tuple) one));
            return rows;
        });
    }

    private static String statement() {
        try (var in = IndependentTest.class.getResourceAsStream("/standing/independent.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.strip().startsWith("--"))
                    .collect(java.util.stream.Collectors.joining("\n"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Score scoreOf(long id) {
        return QuarkusTransaction.requiringNew().call(() -> db.find(StandingScore.class, id).score());
    }

    private List<SnapshotEntry> entries(YearMonth month) {
        return QuarkusTransaction.requiringNew().call(() -> db.createQuery("from SnapshotEntry where snapshotId = :id order by organisationId", SnapshotEntry.class)
                .setParameter("id", snapshots.of(month).orElseThrow().id()).getResultList());
    }

    private YearMonth monthToPublish() {
        var now = YearMonth.from(LocalDate.ofInstant(system.now(), BusinessClock.BEIJING));
        return QuarkusTransaction.requiringNew().call(snapshots::last).map(last -> last.month().isBefore(now) ? now : last.month().plusMonths(1)).orElse(now);
    }

    private static Number number(Tuple row, String column) {
        return (Number) row.get(column);
    }

    private static double value(Fraction exact) {
        return Double.parseDouble(exact.shown(12));
    }
}
