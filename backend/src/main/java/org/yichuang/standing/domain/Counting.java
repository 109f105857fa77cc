package org.yichuang.standing.domain;

import java.util.List;
import org.yichuang.kernel.number.Fraction;

/**
 * What counts at all.
 *
 * @param windowMonths how far back from the day of the score; the first day is not in, the last is
 * @param activitiesPerDay how many activities of a day count
 * @param unverifiedDays for how many days an activity that nobody confirmed yet counts by {@code unverifiedShare}
 * @param filingItems what a complete file holds; the yearly confirmation is one of them
 * @param houseRules the checklist of charter, leaders and meetings
 * @param instructorActivities so many a year make a party instructor's work active
 * @param groupsAtLeast the share of groups served is never taken of fewer
 * @param answersAtLeast with fewer, satisfaction does not apply
 */
public record Counting(int windowMonths, int activitiesPerDay, int minutesPerPersonDay, int unverifiedDays, Fraction unverifiedShare,
                       List<String> filingItems, List<String> houseRules, int instructorActivities, int groupsAtLeast, int answersAtLeast) {
    public static final String YEARLY_CONFIRMATION = "YEARLY_CONFIRMATION";

    public Counting {
        filingItems = List.copyOf(filingItems);
        houseRules = List.copyOf(houseRules);
    }
}
