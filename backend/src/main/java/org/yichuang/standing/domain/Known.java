package org.yichuang.standing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yichuang.kernel.step.Subject;
import org.yichuang.standing.StandingFact;

/**
 * Everything about one organisation that its score on a day can rest on.
 *
 * @param declared null before the first yearly confirmation
 * @param listings entries on a statutory list that hold on the day, with the day they began
 */
public record Known(LocalDate asOf, Body body, List<Done> activities, Declared declared, List<Earned> merits, List<StandingFact> told,
                    Map<Subject, LocalDate> listings) {

    /** The same with one more confirmed activity at home on the day: a plain one, without helpers, visitors or key groups. */
    public Known withOneMoreActivity() {
        var more = new ArrayList<>(activities);
        more.add(new Done(0, "", asOf, "", body.divisionCode(), 0, Set.of(), true, Map.of()));
        return new Known(asOf, body, more, declared, merits, told, listings);
    }
}
