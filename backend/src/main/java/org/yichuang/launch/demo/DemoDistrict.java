package org.yichuang.launch.demo;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yichuang.launch.Unfinished;

/** Fills an empty demo once: the register and the people, then what they did all year, day by day. A load that breaks off begins anew. */
@ApplicationScoped
class DemoDistrict {
    private final DemoRegister register;
    private final DemoCast cast;
    private final DemoYear year;
    private final DemoClock clock;
    private final DemoMorning morning;
    private final Scheduler scheduler;
    private final boolean demo;
    private final Unfinished unfinished;

    DemoDistrict(DemoRegister register, DemoCast cast, DemoYear year, DemoClock clock, DemoMorning morning, Scheduler scheduler,
                 @ConfigProperty(name = "yichuang.demo") boolean demo, @ConfigProperty(name = "yichuang.data") String data) {
        this.register = register;
        this.cast = cast;
        this.year = year;
        this.clock = clock;
        this.morning = morning;
        this.scheduler = scheduler;
        this.demo = demo;
        this.unfinished = Unfinished.in(Path.of(data));
    }

    /** After the divisions are there and the demo's clock stands where it should. */
    void fill(@Observes @Priority(3000) StartupEvent start) {
        if (!demo || cast.isThere()) return;
        unfinished.set();
        // What happens by itself happens when the story says so.
        scheduler.pause();
        // Passwords are slow on purpose, and the register is mostly the database's work.
        var people = CompletableFuture.runAsync(cast::enter, job -> new Thread(job, "demo-people").start());
        register.load(DemoRegister.SEED);
        people.join();
        var entered = year.tell();
        clock.begin();
        morning.dawn(entered);
        scheduler.resume();
        unfinished.clear();
    }
}
