package org.yichuang.review.service;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yichuang.call.CallDirectory;
import org.yichuang.identity.Accounts;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.review.ReviewProblem;
import org.yichuang.review.domain.ReminderStore;
import org.yichuang.review.domain.ReminderTimes;
import org.yichuang.review.domain.ReviewRound;
import org.yichuang.review.domain.ReviewStore;
import org.yichuang.review.domain.RoundStatus;
import org.yichuang.review.domain.ScoreSheet;
import org.yichuang.review.domain.SheetReminder;
import org.yichuang.review.domain.SheetStatus;

/** Whoever still has open sheets is reminded, by the clock and by hand; who was reminded when stays on record. */
@UseCase
public class Reminders {
    /** No rule book reminds earlier than it may say. */
    private static final Duration EARLIEST = Duration.ofHours(2000);
    private final ReviewStore store;
    private final ReminderStore reminders;
    private final ReviewAccess access;
    private final CallDirectory calls;
    private final Accounts accounts;
    private final Replies replies;
    private final BusinessClock clock;

    Reminders(ReviewStore store, ReminderStore reminders, ReviewAccess access, CallDirectory calls, Accounts accounts, Replies replies, BusinessClock clock) {
        this.store = store;
        this.reminders = reminders;
        this.access = access;
        this.calls = calls;
        this.accounts = accounts;
        this.replies = replies;
        this.clock = clock;
    }

    public List<ReminderView> ofRound(long roundId) {
        var round = store.round(roundId);
        access.requireDesk(round.divisionPath());
        return views(roundId);
    }

    /** Everybody with an open sheet, now. */
    public ReminderList byHand(long roundId, RequestKey key) {
        var round = store.lockRound(roundId);
        access.require(round.divisionPath(), ReviewAccess.STAGE);
        return replies.replayOr(key, "remindReviewers", new Id(roundId), ReminderList.class, () -> {
            if (round.status() != RoundStatus.SCORING) throw ReviewProblem.ROUND_NOT_SCORING.with("status", round.status());
            var open = open(round);
            if (open.isEmpty()) throw ReviewProblem.NOBODY_TO_REMIND.refuse();
            open.forEach((reviewer, sheets) -> store.add(new SheetReminder(round, reviewer, sheets, null, access.accountId(), clock.now())));
            return new ReminderList(views(roundId));
        });
    }

    /** Rounds that a reminder may be due in. */
    List<Long> endingSoon() {
        return reminders.endingBy(clock.now(), clock.now().plus(EARLIEST));
    }

    /** What the clock has to say in a round; saying it twice does nothing. */
    void byClock(long roundId) {
        var round = store.lockRound(roundId);
        if (round.status() != RoundStatus.SCORING) return;
        var hours = ReminderTimes.standing(calls.rulesOf(round.ruleBookId()).review().remindHoursBefore(), round.startedAt(), round.dueAt(), clock.now());
        if (hours.isEmpty()) return;
        var told = reminders.ofRound(roundId).stream().filter(one -> one.dueAt().equals(round.dueAt()) && hours.get().equals(one.hoursBefore()))
                .map(SheetReminder::reviewerId).collect(Collectors.toSet());
        open(round).forEach((reviewer, sheets) -> {
            if (!told.contains(reviewer)) store.add(new SheetReminder(round, reviewer, sheets, hours.get(), null, clock.now()));
        });
    }

    /** How many open sheets each of the panel has. */
    private Map<Long, Integer> open(ReviewRound round) {
        return store.sheets(round.id()).stream().filter(sheet -> sheet.status() == SheetStatus.OPEN)
                .collect(Collectors.groupingBy(ScoreSheet::reviewerId, TreeMap::new, Collectors.summingInt(sheet -> 1)));
    }

    private List<ReminderView> views(long roundId) {
        var all = reminders.ofRound(roundId);
        var names = store.reviewers(all.stream().map(SheetReminder::reviewerId).distinct().toList());
        var people = accounts.namesOf(all.stream().map(SheetReminder::remindedBy).filter(Objects::nonNull).distinct().toList());
        return all.stream().map(one -> new ReminderView(new Id(one.reviewerId()), names.get(one.reviewerId()).name(), one.openSheets(), one.hoursBefore(),
                one.remindedBy() == null ? null : people.get(one.remindedBy()), one.remindedAt())).toList();
    }

    /** Those of a round, the newest first. */
    public record ReminderList(List<ReminderView> items) { }
}
