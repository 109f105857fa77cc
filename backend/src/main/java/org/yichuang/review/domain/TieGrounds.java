package org.yichuang.review.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yichuang.call.rules.ConflictGround;
import org.yichuang.call.rules.TieKind;
import org.yichuang.kernel.time.WorkingCalendar;

/** Which ground of a rule book a noted tie is on a day: each ground reaches back as far as it says itself. */
public final class TieGrounds {
    /** What stands in the record where the rule book names no ties: that the register knew. */
    public static final String REGISTER = "register";
    private final List<ConflictGround> grounds;
    private final WorkingCalendar calendar;

    public TieGrounds(List<ConflictGround> grounds, WorkingCalendar calendar) {
        this.grounds = grounds;
        this.calendar = calendar;
    }

    /**
     * Empty when the tie stands against nothing, or no longer.
     *
     * @param endedOn null while it lasts; the day itself still counts
     */
    public Optional<String> of(TieKind kind, LocalDate endedOn, LocalDate today) {
        // A book from before ties were named means all of them, under any of its grounds: rather one reviewer fewer than a conflict.
        if (grounds.stream().allMatch(ground -> ground.ties().isEmpty())) {
            return grounds.stream().anyMatch(ground -> reaches(ground, endedOn, today)) ? Optional.of(REGISTER) : Optional.empty();
        }
        return grounds.stream().filter(ground -> ground.ties().contains(kind) && reaches(ground, endedOn, today)).map(ConflictGround::key).findFirst();
    }

    /** Through 24:00 of the last day. */
    private boolean reaches(ConflictGround ground, LocalDate endedOn, LocalDate today) {
        if (endedOn == null || !today.isAfter(endedOn)) return true;
        return ground.lookBack() != null && !today.isAfter(calendar.periodAfter(endedOn, ground.lookBack()).nominalLast());
    }
}
