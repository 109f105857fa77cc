package org.yichuang.launch;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Outside the demo the service refuses to start with anything that only a demo may have; the demo stays on this machine. */
class Safeguards {
    @ConfigProperty(name = "yichuang.demo") boolean demo;
    @ConfigProperty(name = "yichuang.clock.movable") boolean movableClock;
    @ConfigProperty(name = "yichuang.second-factor.required") boolean secondFactor;
    @ConfigProperty(name = "yichuang.db.url") String database;
    @ConfigProperty(name = "quarkus.http.host") String host;
    @ConfigProperty(name = "yichuang.embedded", defaultValue = "false") boolean embedded;

    void check(@Observes @Priority(1) StartupEvent start) {
        if (LaunchMode.current() != LaunchMode.NORMAL) return;
        var faults = faults(demo, embedded, movableClock, secondFactor, host);
        if (!faults.isEmpty()) throw new IllegalStateException("The service does not start: " + String.join("; ", faults) + ".");
    }

    static List<String> faults(boolean demo, boolean embedded, boolean movableClock, boolean secondFactor, String host) {
        var faults = new ArrayList<String>();
        boolean loopback = List.of("localhost", "127.0.0.1", "::1", "[::1]").contains(host);
        if (demo && !embedded) faults.add("the demo (YICHUANG_DEMO) is for the embedded database only");
        if (embedded && !loopback) faults.add("the embedded database may be used on this machine only (YICHUANG_HOST)");
        if (!demo && movableClock) faults.add("the business clock may be moved in the demo only (YICHUANG_CLOCK_MOVABLE)");
        if (!demo && !secondFactor) faults.add("the second factor may be switched off in the demo only (YICHUANG_SECOND_FACTOR_REQUIRED)");
        return faults;
    }
}
