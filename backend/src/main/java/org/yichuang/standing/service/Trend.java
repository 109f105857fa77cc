package org.yichuang.standing.service;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yichuang.standing.domain.Snapshot;
import org.yichuang.standing.domain.SnapshotEntry;
import org.yichuang.standing.domain.SnapshotStore;

/** The last published months of one organisation, the oldest first. */
record Trend(SnapshotStore snapshots, StandingViews views) {
    private static final int MONTHS = 24;

    List<TrendPoint> of(long organisationId) {
        Map<Long, Snapshot> months = snapshots.all().stream().collect(Collectors.toMap(Snapshot::id, Function.identity()));
        var entries = snapshots.entriesOf(organisationId, MONTHS);
        return entries.stream().map(one -> point(one, months.get(one.snapshotId())))
                .sorted(java.util.Comparator.comparing(TrendPoint::month)).toList();
    }

    private TrendPoint point(SnapshotEntry one, Snapshot month) {
        var score = one.score();
        return new TrendPoint(month.month().toString(), month.asOf(), StandingViews.shown(score.total()), views.dimensions(score), one.places(),
                score.ruleVersion(), one.isBelow());
    }
}
