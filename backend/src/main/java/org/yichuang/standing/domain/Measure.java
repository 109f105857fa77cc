package org.yichuang.standing.domain;

/** What can be measured. Which of it counts, against what and how much, the rule book says. */
public enum Measure {
    ACTIVITIES, ACTIVE_MONTHS, HELPER_HOURS, DAYS_SINCE_LAST,
    FILING_ITEMS, HOUSE_RULES, PARTY_BUILDING, DUTIES_IN_TIME, CREDIT,
    PEOPLE_REACHED, PLACES_REACHED, GROUPS_SERVED,
    SATISFACTION, BEST_GRADE, HIGHEST_HONOUR, MATCHED_YUAN;

    boolean ofActivities() {
        return switch (this) {
            case ACTIVITIES, ACTIVE_MONTHS, HELPER_HOURS, DAYS_SINCE_LAST, PEOPLE_REACHED, PLACES_REACHED, GROUPS_SERVED -> true;
            default -> false;
        };
    }
}
