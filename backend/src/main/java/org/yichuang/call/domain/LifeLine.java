package org.yichuang.call.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yichuang.call.CallWindow;
import org.yichuang.call.rules.PlannedStage;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;
import org.yichuang.kernel.words.LocalText;

/** The planned course of a call for people: the window, then each stage of the rule book after the one before. */
public final class LifeLine {
    private LifeLine() { }

    /** @param provisional a year it touches has no published calendar yet */
    public record Station(String key, LocalText title, LocalText whoActs, LocalDate first, LocalDate last, boolean provisional) { }

    public static List<Station> of(CallWindow window, List<PlannedStage> stages, WorkingCalendar calendar) {
        var line = new ArrayList<Station>();
        var day = window.lastDay();
        line.add(new Station("apply", new LocalText("申报", "Applications"), new LocalText("申报单位", "Applicants"),
                BusinessClock.dayOf(window.opensAt()), day, false));
        for (var stage : stages) {
            var period = calendar.periodAfter(day, stage.length());
            line.add(new Station(stage.key(), stage.title(), stage.whoActs(), period.first(), period.last(), period.provisional()));
            day = period.last();
        }
        return List.copyOf(line);
    }
}
