package org.yichuang.activity;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * An activity with who helped how long, for whoever counts over many organisations at once.
 *
 * @param minutes of each helper by name, as written down
 */
public record HelpedActivity(long id, long organisationId, String title, LocalDate heldOn, String place, String divisionCode, Set<KeyGroup> keyGroups,
                             int people, ActivityStatus status, Map<String, Integer> minutes) { }
