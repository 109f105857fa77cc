package org.yichuang.activity;

import java.time.LocalDate;
import java.util.List;
import org.yichuang.activity.domain.Activity;
import org.yichuang.activity.domain.ActivityRules;
import org.yichuang.activity.domain.ActivityStore;
import org.yichuang.activity.domain.HelperHours;
import org.yichuang.kernel.tx.UseCase;

/** The door: what stages above may ask about activities. It does not ask who the caller is; the stage that opens it does. */
@UseCase
public class Activities {
    private final ActivityStore store;
    private final ActivityRules rules;

    Activities(ActivityStore store, ActivityRules rules) {
        this.store = store;
        this.rules = rules;
    }

    /** All of an organisation held from the first day to the last, both included, whatever their state; the oldest first. */
    public List<ActivitySummary> of(long organisationId, LocalDate first, LocalDate last) {
        return summaries(store.held(organisationId, first, last));
    }

    public List<ActivitySummary> ofProject(long projectId) {
        return summaries(store.ofProject(projectId));
    }

    /** What the confirmed activities of a project held in these days add up to. */
    public ActivityTotals totals(long projectId, LocalDate first, LocalDate last) {
        var held = ofProject(projectId).stream().filter(one -> !one.heldOn().isBefore(first) && !one.heldOn().isAfter(last)).toList();
        var verified = held.stream().filter(one -> one.status() == ActivityStatus.VERIFIED).toList();
        return new ActivityTotals(verified.size(), verified.stream().mapToLong(ActivitySummary::personTimes).sum(),
                verified.stream().mapToLong(ActivitySummary::people).sum(), verified.stream().mapToLong(ActivitySummary::helpedMinutes).sum(),
                (int) held.stream().filter(one -> one.status() == ActivityStatus.ENTERED).count());
    }

    private List<ActivitySummary> summaries(List<Activity> found) {
        var helpers = store.helpersOf(found.stream().map(Activity::id).toList());
        var counted = HelperHours.counted(helpers.values().stream().flatMap(List::stream).toList(), rules.minutesPerPersonDay());
        return found.stream().map(one -> one.summary(helpers.getOrDefault(one.id(), List.of()), counted)).toList();
    }
}
