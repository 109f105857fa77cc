package org.yichuang.standing.domain;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the last yearly confirmation says.
 *
 * @param residents of the declared area; null where nobody told
 * @param area villages and communities that it says it serves
 * @param groups key groups that it says it serves
 * @param houseRules items of the checklist that hold
 * @param instructorActivities what the party instructor did in the year
 * @param partyExempt the party's office exempted it
 */
public record Declared(long id, LocalDate on, Integer residents, Set<String> area, Set<String> groups, Set<String> houseRules, int instructorActivities,
                       boolean partyExempt) { }
