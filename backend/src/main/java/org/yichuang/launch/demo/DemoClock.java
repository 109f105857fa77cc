package org.yichuang.launch.demo;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yichuang.kernel.time.BusinessClock;

/** The demo's business clock begins on Monday 28 September 2026 at nine, stands still while the service is off, and goes on from there. */
@ApplicationScoped
class DemoClock {
    private static final Instant BEGINNING = Instant.parse("2026-09-28T01:00:00Z");
    private final BusinessClock clock;
    private final boolean demo;
    private final Path note;

    DemoClock(BusinessClock clock, @ConfigProperty(name = "yichuang.demo") boolean demo, @ConfigProperty(name = "yichuang.data") String data) {
        this.clock = clock;
        this.demo = demo;
        this.note = Path.of(data).resolve("business-clock");
    }

    void wake(@Observes @Priority(10) StartupEvent start) throws IOException {
        if (demo) clock.moveTo(Files.exists(note) ? Instant.parse(Files.readString(note).strip()) : BEGINNING);
    }

    /** The story of the year is told: now it is that Monday. */
    void begin() {
        clock.moveTo(BEGINNING);
    }

    /** A killed service loses at most this much of the demo's time. */
    @Scheduled(every = "20s", delayed = "20s")
    void keep() {
        if (demo) save();
    }

    void sleep(@Observes ShutdownEvent stop) {
        if (demo) save();
    }

    private void save() {
        try {
            var fresh = note.resolveSibling("business-clock.new");
            Files.writeString(fresh, clock.now().toString());
            Files.move(fresh, note, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
