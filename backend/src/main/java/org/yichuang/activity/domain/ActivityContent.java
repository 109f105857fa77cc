package org.yichuang.activity.domain;

import java.time.LocalDate;
import java.util.Set;
import org.yichuang.activity.ActivityProblem;
import org.yichuang.activity.GovernanceField;
import org.yichuang.activity.KeyGroup;
import org.yichuang.activity.ServiceField;

/** What a record says of an activity, apart from who helped and the photos. Minutes are counted from midnight. */
public record ActivityContent(Long projectId, String title, LocalDate heldOn, int fromMinute, int toMinute, String place, String divisionCode,
                              ServiceField service, GovernanceField governance, Set<KeyGroup> keyGroups, String campaign, int personTimes, int people,
                              String words) {

    /** Refuses what cannot be: an activity of tomorrow, one that ends before it begins, more people than person-times. */
    public void require(LocalDate today) {
        if (heldOn.isAfter(today)) throw ActivityProblem.NOT_HELD_YET.with("day", heldOn).at("/heldOn", "not-held-yet.title");
        if (fromMinute >= toMinute) throw ActivityProblem.TIME_ORDER.refuse().at("/until", "time-order.title");
        if (people > personTimes) {
            throw ActivityProblem.MORE_PEOPLE_THAN_TIMES.with("people", people).with("personTimes", personTimes).at("/people", "more-people-than-times.title");
        }
    }
}
