package org.yichuang.standing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.standing.service.StandingClock;

/**
 * How long standings take on the survey's register of 3,630 organisations: everybody at night under five seconds, one event
 * under fifty milliseconds. No part of a build; {@code deploy/README.md} names its command, and what it found lies beside it.
 */
@ApiTest
class StandingBench {
    private static final int ORGANISATIONS = 3630;
    private static final int EVENTS = 200;
    @Inject StandingWorld world;
    @Inject StandingClock night;
    @Inject Standings standings;
    @Inject BusinessClock clock;
    @Inject SystemClock system;

    @AfterEach
    void asBefore() throws SQLException {
        world.tidy();
        clock.moveTo(system.now());
    }

    @Test
    void everybody_at_night_and_one_at_a_time() throws Exception {
        var made = world.make(ORGANISATIONS, 20260630, LocalDate.ofInstant(system.now(), BusinessClock.BEIJING));
        night.night();
        long all = millis(night::night);
        var events = new long[EVENTS];
        for (int i = 0; i < EVENTS; i++) {
            long id = made.get(i * made.size() / EVENTS);
            events[i] = millis(() -> QuarkusTransaction.requiringNew().run(() -> standings.changed(id)));
        }
        java.util.Arrays.sort(events);
        var found = new TreeMap<String, Object>(Map.of("date", system.now().toString(), "commit", System.getProperty("commit", "unknown"),
                "organisations", ORGANISATIONS, "everybodyMillis", all, "eventMillisMedian", events[EVENTS / 2], "eventMillisP95", events[EVENTS * 95 / 100],
                "processors", Runtime.getRuntime().availableProcessors()));
        write(found);
        assertTrue(all < 5000, "everybody took " + all + " ms");
        assertTrue(events[EVENTS / 2] < 50, "one event took " + List.of(events[EVENTS / 2]) + " ms");
    }

    private static void write(Map<String, Object> found) throws IOException {
        Files.writeString(Path.of("..", "deploy", "bench", "standing.json"), Json.write(found).replace(",\"", ",\n  \"").replace("{", "{\n  ").replace("\":", "\": ").replace("}", "\n}\n"));
    }

    private static long millis(Runnable work) {
        long from = System.nanoTime();
        work.run();
        return (System.nanoTime() - from) / 1_000_000;
    }
}
