package org.yichuang.standing.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * An activity as a score looks at it.
 *
 * @param people that came, each once
 * @param minutes of each helper by name
 */
public record Done(long id, String title, LocalDate on, String place, String divisionCode, int people, Set<String> groups, boolean verified,
                   Map<String, Integer> minutes) { }
