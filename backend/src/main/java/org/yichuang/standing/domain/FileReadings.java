package org.yichuang.standing.domain;

import java.util.List;
import org.yichuang.kernel.number.Fraction;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.words.LocalText;
import org.yichuang.organisation.PartyBuilding;

/** What the register and the yearly confirmation give. */
record FileReadings(Counting counting, Known known, Window window) {
    private static final LocalText REGISTER = new LocalText("组织登记信息", "the register's entry");
    private static final LocalText CONFIRMATION = new LocalText("年度确认", "yearly confirmation");

    Reading items() {
        long met = counting.filingItems().stream().filter(item -> item.equals(Counting.YEARLY_CONFIRMATION) ? confirmedInTime() : known.body().filled().contains(item))
                .count();
        return Reading.of(Fraction.of(met, counting.filingItems().size()), both());
    }

    /** A body that is newer than a year was confirmed by being taken in. */
    private boolean confirmedInTime() {
        return known.declared() != null && window.holds(known.declared().on()) || window.holds(known.body().recognisedOn());
    }

    Reading houseRules() {
        if (known.declared() == null) return Reading.of(Fraction.ZERO, List.of());
        long met = counting.houseRules().stream().filter(known.declared().houseRules()::contains).count();
        return Reading.of(Fraction.of(met, counting.houseRules().size()), confirmation());
    }

    /** What the instructor did counts for a year. */
    Reading party() {
        var party = known.body().party();
        if (party == PartyBuilding.OWN || party == PartyBuilding.JOINT) return Reading.inCase("ORGANISATION", register());
        if (known.declared() != null && known.declared().partyExempt()) return Reading.not(NotApplicable.EXEMPT);
        if (party == PartyBuilding.NONE) return Reading.inCase("NONE", register());
        boolean active = known.declared() != null && window.holds(known.declared().on())
                && known.declared().instructorActivities() >= counting.instructorActivities();
        return Reading.inCase(active ? "ACTIVE_INSTRUCTOR" : "INSTRUCTOR", both());
    }

    private List<Evidence> both() {
        return java.util.stream.Stream.concat(register().stream(), confirmation().stream()).toList();
    }

    private List<Evidence> register() {
        return List.of(new Evidence(new Subject("organisation", known.body().id()), known.body().recognisedOn(), REGISTER, null));
    }

    private List<Evidence> confirmation() {
        return known.declared() == null ? List.of()
                : List.of(new Evidence(new Subject("standing-confirmation", known.declared().id()), known.declared().on(), CONFIRMATION, null));
    }
}
