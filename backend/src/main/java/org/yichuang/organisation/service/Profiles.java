package org.yichuang.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.organisation.PartyBuilding;
import org.yichuang.organisation.domain.Contact;
import org.yichuang.organisation.domain.Entry;
import org.yichuang.organisation.domain.Home;
import org.yichuang.organisation.domain.Leader;
import org.yichuang.organisation.domain.Profile;
import org.yichuang.organisation.wire.ContactEntry;
import org.yichuang.organisation.wire.DraftFiling;
import org.yichuang.organisation.wire.DraftOrganisation;
import org.yichuang.organisation.wire.LeaderEntry;
import org.yichuang.organisation.wire.OrganisationChange;
import org.yichuang.place.Divisions;

/** Makes a profile of what was sent: places looked up, days checked, personal numbers sealed. */
@ApplicationScoped
public class Profiles {
    private final Divisions divisions;
    private final BusinessClock clock;
    private final Sealing sealing;

    Profiles(Divisions divisions, BusinessClock clock, Sealing sealing) {
        this.divisions = divisions;
        this.clock = clock;
        this.sealing = sealing;
    }

    Profile of(DraftOrganisation draft) {
        return new Profile(draft.name().strip(), draft.category(), home(draft.divisionCode()), past(draft.foundedOn(), "/foundedOn"),
                past(draft.registeredOn(), "/registeredOn"), null, Entry.blankToNull(draft.summary()), orNone(draft.partyBuilding()),
                contact(draft.contact()), leader(draft.leader()));
    }

    Profile of(DraftFiling draft) {
        return new Profile(draft.name().strip(), draft.category(), home(draft.divisionCode()), past(draft.foundedOn(), "/foundedOn"),
                null, Entry.blankToNull(draft.legacyNo()), Entry.blankToNull(draft.summary()), orNone(draft.partyBuilding()),
                contact(draft.contact()), leader(draft.leader()));
    }

    Profile changed(Profile old, OrganisationChange change) {
        var name = change.name() == null ? old.name() : change.name().strip();
        if (name.isEmpty()) throw Entry.fault("/name", "field.NotBlank");
        return new Profile(name, or(change.category(), old.category()),
                change.divisionCode() == null ? old.home() : home(change.divisionCode()),
                or(past(change.foundedOn(), "/foundedOn"), old.foundedOn()), or(past(change.registeredOn(), "/registeredOn"), old.registeredOn()),
                or(change.legacyNo(), old.legacyNo()), or(change.summary(), old.summary()), or(change.partyBuilding(), old.partyBuilding()),
                change.contact() == null ? old.contact() : contact(change.contact()), change.leader() == null ? old.leader() : leader(change.leader()));
    }

    private Home home(String code) {
        var today = clock.today();
        return Home.in(divisions.find(code, today).orElseThrow(() -> Entry.fault("/divisionCode", "field.division", Map.of("code", code))));
    }

    private LocalDate past(LocalDate day, String pointer) {
        if (day != null && day.isAfter(clock.today())) throw Entry.fault(pointer, "field.future-day");
        return day;
    }

    private Contact contact(ContactEntry entry) {
        return sealing.contact(entry.name(), entry.phone(), entry.address(), "/contact/phone");
    }

    private Leader leader(LeaderEntry entry) {
        return sealing.leader(entry.name(), entry.idNumber(), "/leader/idNumber");
    }

    private static PartyBuilding orNone(PartyBuilding given) {
        return or(given, PartyBuilding.NONE);
    }

    private static <T> T or(T given, T otherwise) {
        return given == null ? otherwise : given;
    }
}
