package org.yichuang.standing.service;

import java.time.YearMonth;
import java.util.List;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.standing.domain.SnapshotStore;

/** Publishing a month, and which months are out. */
@UseCase
public class SnapshotService {
    private final Publishing publishing;
    private final SnapshotStore store;
    private final Replies replies;

    SnapshotService(Publishing publishing, SnapshotStore store, Replies replies) {
        this.publishing = publishing;
        this.store = store;
        this.replies = replies;
    }

    public SnapshotView publish(RequestKey key, PublishSnapshot given) {
        return replies.replayOr(key, "publishStandings", given, SnapshotView.class, () -> SnapshotView.of(publishing.publish(YearMonth.parse(given.month()))));
    }

    public List<SnapshotView> all() {
        return store.all().stream().map(SnapshotView::of).toList();
    }
}
