package org.yichuang.launch.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.yichuang.standing.service.PublishSnapshot;
import org.yichuang.standing.service.SnapshotService;
import org.yichuang.standing.service.StandingClock;

/** The summer's standings, published by the bureau's lead, and the live scores as they are on the demo's first morning. */
@ApplicationScoped
class DemoStandings {
    private static final List<String> MONTHS = List.of("2026-06", "2026-07", "2026-08");
    private final DemoCast cast;
    private final SnapshotService snapshots;
    private final StandingClock night;

    DemoStandings(DemoCast cast, SnapshotService snapshots, StandingClock night) {
        this.cast = cast;
        this.snapshots = snapshots;
        this.night = night;
    }

    void publish() {
        MONTHS.forEach(month -> cast.as(DemoPerson.BUREAU_LEAD, () -> snapshots.publish(DemoCast.key(), new PublishSnapshot(month))));
    }

    void workOut() {
        cast.asJob("standing-nightly", night::night);
    }
}
