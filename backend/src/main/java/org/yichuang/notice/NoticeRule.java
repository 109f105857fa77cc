package org.yichuang.notice;

import org.yichuang.kernel.time.Days;

/** The times of a notice, as the rule that governs its subject has them. */
public record NoticeRule(Days length, Days acceptWithin, Days decideWithin, Days extendOnceBy, Days answerWithin, boolean anonymousAsLeads) {
    /** Domain 2.4: five working days; accepted in 2, decided in 15, extended once by 10, answered in 3. */
    public static final NoticeRule USUAL =
            new NoticeRule(Days.working(5), Days.working(2), Days.working(15), Days.working(10), Days.working(3), true);
}
