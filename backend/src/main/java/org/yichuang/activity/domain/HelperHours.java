package org.yichuang.activity.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** How many minutes of a helper count: over all activities of an organisation on one day not more than the rule allows. */
public final class HelperHours {
    private HelperHours() { }

    /**
     * The minutes of each helper's entry that count, by its id. The longest entry of a day counts first, so that the answer
     * does not depend on the order in which records came in.
     */
    public static Map<Long, Integer> counted(Collection<Helper> helpers, int mostADay) {
        var left = new HashMap<String, Integer>();
        var counted = new HashMap<Long, Integer>();
        helpers.stream().sorted(Comparator.comparing(Helper::minutes).reversed().thenComparing(Helper::activityId)).forEach(one -> {
            var person = one.organisationId() + "/" + one.heldOn() + "/" + one.name();
            int rest = left.getOrDefault(person, mostADay);
            int minutes = Math.min(rest, one.minutes());
            left.put(person, rest - minutes);
            counted.put(one.id(), minutes);
        });
        return counted;
    }
}
