package org.yichuang.disbursement.service;

import java.util.List;
import org.yichuang.disbursement.domain.TrancheHold;
import org.yichuang.disbursement.wire.TrancheView;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;

/** Holding a part by word of an officer, and letting it go again. */
@UseCase
public class HoldCommands {
    private final Handling handling;
    private final DisbursementAccess access;
    private final Holds holds;
    private final TrancheViews views;
    private final Replies replies;
    private final BusinessClock clock;

    HoldCommands(Handling handling, DisbursementAccess access, Holds holds, TrancheViews views, Replies replies, BusinessClock clock) {
        this.handling = handling;
        this.access = access;
        this.holds = holds;
        this.views = views;
        this.replies = replies;
        this.clock = clock;
    }

    public TrancheView hold(long id, RequestKey key, String reason) {
        return replies.replayOr(key, "hold-tranche", List.of(new Id(id), reason), TrancheView.class, () -> {
            var tranche = handling.take(id);
            access.requireActs(tranche, Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD);
            holds.place(tranche, TrancheHold.byPerson(id, reason, access.accountId(), clock.now()));
            return views.view(tranche);
        });
    }

    public TrancheView release(long id, long holdId, RequestKey key, String reason) {
        return replies.replayOr(key, "release-tranche", List.of(new Id(id), new Id(holdId), reason), TrancheView.class, () -> {
            var tranche = handling.take(id);
            access.requireActs(tranche, Role.FINANCE_APPROVER, Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD);
            holds.release(tranche, holdId, access.accountId(), reason);
            // A rule that still forbids money holds the part again at once, whoever let it go.
            holds.reassess(tranche);
            return views.view(tranche);
        });
    }
}
