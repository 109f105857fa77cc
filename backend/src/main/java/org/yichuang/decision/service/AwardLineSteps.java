package org.yichuang.decision.service;

import java.util.List;
import java.util.function.Consumer;
import org.yichuang.decision.AwardLineStatus;
import org.yichuang.decision.DecisionProblem;
import org.yichuang.decision.domain.AwardLine;
import org.yichuang.decision.domain.AwardLineStore;
import org.yichuang.decision.domain.Withdrawal;
import org.yichuang.decision.wire.AwardLineView;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.notice.LineStatus;
import org.yichuang.notice.Notices;

/** What the people of an award do about it: accept or decline an offer, give an award up, confirm that as its host. */
@UseCase
public class AwardLineSteps {
    private final AwardLineStore lines;
    private final AwardLineLife life;
    private final ReserveLists reserve;
    private final Announcing announcing;
    private final DecisionAccess access;
    private final AwardLineViews views;
    private final Notices notices;
    private final Transitions transitions;
    private final Replies replies;
    private final BusinessClock clock;

    AwardLineSteps(AwardLineStore lines, AwardLineLife life, ReserveLists reserve, Announcing announcing, DecisionAccess access, AwardLineViews views,
                   Notices notices, Transitions transitions, Replies replies, BusinessClock clock) {
        this.lines = lines;
        this.life = life;
        this.reserve = reserve;
        this.announcing = announcing;
        this.access = access;
        this.views = views;
        this.notices = notices;
        this.transitions = transitions;
        this.replies = replies;
        this.clock = clock;
    }

    /** The offer is taken; what was offered is announced by itself. */
    public AwardLineView accept(long id, IfMatch expected, RequestKey key) {
        return step(id, expected, key, "acceptAward", "", access::requireOwner, line -> {
            requireOffer(line);
            transitions.move(line, AwardLineStatus.ACCEPTED);
            announcing.announceAlone(line);
        });
    }

    public AwardLineView decline(long id, IfMatch expected, RequestKey key, String words) {
        return step(id, expected, key, "declineAward", words, access::requireOwner, line -> {
            requireOffer(line);
            life.end(line, AwardLineStatus.DECLINED, words);
            reserve.moveUp(line.callId(), line.listKey());
        });
    }

    /** The leader gives it up while it stands in publicity or waits on the reserve; with a host it takes effect when the host confirms it. */
    public AwardLineView withdraw(long id, IfMatch expected, RequestKey key, String words) {
        return step(id, expected, key, "withdrawAward", words, access::requireOwner, line -> {
            requireStanding(line);
            if (line.withdrawal() != null) throw DecisionProblem.WITHDRAWAL_ASKED.refuse();
            line.askWithdrawal(new Withdrawal(words, access.accountId(), clock.now()));
            if (line.hostId() == null) giveUp(line, words);
        });
    }

    public AwardLineView confirmWithdrawal(long id, IfMatch expected, RequestKey key) {
        return step(id, expected, key, "confirmAwardWithdrawal", "", access::requireHost, line -> {
            if (line.withdrawal() == null || line.withdrawal().isHostConfirmed()) throw DecisionProblem.NO_WITHDRAWAL.refuse();
            requireStanding(line);
            line.withdrawal().confirmedBy(access.accountId());
            giveUp(line, line.withdrawal().words());
        });
    }

    public AwardLineView offer(long id, IfMatch expected, RequestKey key) {
        return step(id, expected, key, "offerAward", "", line -> access.requireOfficer(line.divisionPath()), reserve::offerNow);
    }

    private void giveUp(AwardLine line, String words) {
        boolean freed = line.status().holdsMoney();
        life.end(line, AwardLineStatus.CANCELLED, words);
        if (freed) reserve.moveUp(line.callId(), line.listKey());
    }

    private AwardLineView step(long id, IfMatch expected, RequestKey key, String operation, String words, Consumer<AwardLine> right, Consumer<AwardLine> work) {
        var line = life.held(id);
        access.readable(line);
        right.accept(line);
        return replies.replayOr(key, operation, List.of(new Id(id), words), AwardLineView.class, () -> {
            IfMatch.check(expected, line.version());
            work.accept(line);
            lines.flush();
            return views.view(line);
        });
    }

    private void requireOffer(AwardLine line) {
        if (line.status() != AwardLineStatus.OFFERED) throw DecisionProblem.NO_OFFER.with("status", line.status());
        if (line.statusAt(clock.now()) != AwardLineStatus.OFFERED) throw DecisionProblem.OFFER_OVER.with("until", line.offerUntil());
    }

    private void requireStanding(AwardLine line) {
        boolean standing = line.statusAt(clock.now()) == AwardLineStatus.RESERVE || line.status() == AwardLineStatus.IN_PUBLICITY
                && notices.lineState(line.subject()).filter(state -> state == LineStatus.IN_PUBLICITY || state == LineStatus.BLOCKED).isPresent();
        if (!standing) throw DecisionProblem.WITHDRAWAL_LATE.with("status", line.status());
    }
}
