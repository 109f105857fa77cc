package org.yichuang.launch.demo;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills an empty demo once: first the register, which can be taken up again, then the people and what they did all year, day by day. */
@ApplicationScoped
class DemoDistrict {
    private final DemoRegister register;
    private final DemoCast cast;
    private final DemoYear year;
    private final DemoClock clock;
    private final DemoMorning morning;
    private final Scheduler scheduler;
    private final boolean demo;
    private final Path unfinished;

    DemoDistrict(DemoRegister register, DemoCast cast, DemoYear year, DemoClock clock, DemoMorning morning, Scheduler scheduler,
                 @ConfigProperty(name = "yichuang.demo") boolean demo, @ConfigProperty(name = "yichuang.data") String data) {
        this.register = register;
        this.cast = cast;
        this.year = year;
        this.clock = clock;
        this.morning = morning;
        this.scheduler = scheduler;
        this.demo = demo;
        this.unfinished = Path.of(data).resolve("demo-unfinished");
    }

    /** After the divisions are there and the demo's clock stands where it should. */
    void fill(@Observes @Priority(3000) StartupEvent start) throws IOException {
        if (!demo) return;
        if (Files.exists(unfinished)) {
            throw new IllegalStateException("the demo was not filled to its end the last time: delete the folder " + unfinished.toAbsolutePath().getParent());
        }
        if (cast.isThere()) return;
        register.load(DemoRegister.SEED);
        Files.createFile(unfinished);
        // What happens by itself happens when the story says so.
        scheduler.pause();
        cast.enter();
        var entered = year.tell();
        clock.begin();
        morning.dawn(entered);
        scheduler.resume();
        Files.delete(unfinished);
    }
}
