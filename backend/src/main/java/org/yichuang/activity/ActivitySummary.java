package org.yichuang.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * An activity as stages above know it.
 *
 * @param projectId null when it belongs to no project
 * @param governance null when it is no part of social governance
 * @param helpedMinutes of all helpers, each cut to the hours of a day that count
 */
public record ActivitySummary(long id, long organisationId, Long projectId, String title, LocalDate heldOn, String place, String divisionCode,
                              ServiceField service, GovernanceField governance, Set<KeyGroup> keyGroups, int personTimes, int people, int helpers,
                              long helpedMinutes, ActivityStatus status, Instant enteredAt) { }
