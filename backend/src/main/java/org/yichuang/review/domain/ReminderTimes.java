package org.yichuang.review.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When reviewers are reminded before scoring ends. */
public final class ReminderTimes {
    private ReminderTimes() { }

    /**
     * Which reminder stands at this moment: the last one whose time has come, so that several that were missed become one. None
     * once scoring is over, and none that would have come before the round began.
     */
    public static Optional<Integer> standing(List<Integer> hoursBefore, Instant startedAt, Instant dueAt, Instant now) {
        if (!now.isBefore(dueAt)) return Optional.empty();
        return hoursBefore.stream().filter(hours -> {
            var at = dueAt.minus(Duration.ofHours(hours));
            return at.isAfter(startedAt) && !now.isBefore(at);
        }).min(Integer::compare);
    }
}
