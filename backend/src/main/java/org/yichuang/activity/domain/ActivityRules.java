package org.yichuang.activity.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.time.Days;
import org.yichuang.kernel.time.WorkingCalendar;
import org.yichuang.kernel.words.LocalText;

/** The figures that activity records go by, as they stand in {@code /activity/rules.json}. */
@ApplicationScoped
public class ActivityRules {
    private final Content content;

    public ActivityRules() {
        content = Json.file("/activity/rules.json", Content.class);
    }

    public int minutesPerPersonDay() {
        return content.hoursPerPersonDay() * 60;
    }

    /** How long after the day a record may come before the township has to look at it. */
    public Days lateAfter() {
        return content.lateAfter();
    }

    /** @param heldOn the day of the activity */
    public boolean isLate(LocalDate heldOn, LocalDate enteredOn, WorkingCalendar calendar) {
        return enteredOn.isAfter(calendar.periodAfter(heldOn, content.lateAfter()).nominalLast());
    }

    private record Content(String version, Days lateAfter, int hoursPerPersonDay, LocalText lateBasis) { }
}
