package org.yichuang.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yichuang.kernel.id.Id;
import org.yichuang.organisation.domain.Organisation;
import org.yichuang.organisation.wire.OrganisationRow;
import org.yichuang.organisation.wire.OrganisationView;
import org.yichuang.organisation.wire.PublicOrganisation;
import org.yichuang.place.Divisions;

/** Puts organisations into the form in which they leave the house. */
@ApplicationScoped
public class OrganisationViews {
    private final Divisions divisions;
    private final HostLinks hosts;

    OrganisationViews(Divisions divisions, HostLinks hosts) {
        this.divisions = divisions;
        this.hosts = hosts;
    }

    OrganisationView view(Organisation one) {
        var profile = one.profile();
        var home = profile.home();
        return new OrganisationView(new Id(one.id()), one.kind(), one.status(), one.statusReason(), profile.name(), profile.category(), one.legalForm(),
                one.creditCode(), one.filingNumber(), profile.legacyNo(), home.divisionCode(), divisions.nameOf(home.divisionCode()),
                divisions.nameOf(home.townshipCode()), home.divisionPath(), home.urban(), profile.foundedOn(), profile.registeredOn(), one.filedOn(),
                profile.summary(), profile.partyBuilding(), profile.contact().name(), profile.contact().phoneMasked(), profile.contact().address(),
                profile.leader().name(), profile.leader().idMasked(), Id.of(hosts.acceptedHostOf(one.id())), one.status().following(), one.version());
    }

    OrganisationRow row(Organisation one, Map<String, String> names) {
        var home = one.home();
        return new OrganisationRow(new Id(one.id()), one.name(), one.kind(), one.status(), one.profile().category(), one.legalForm(), one.creditCode(),
                one.filingNumber(), home.divisionCode(), names.get(home.divisionCode()), names.get(home.townshipCode()), home.urban());
    }

    PublicOrganisation open(Organisation one, Map<String, String> names) {
        var home = one.home();
        var profile = one.profile();
        return new PublicOrganisation(new Id(one.id()), one.name(), one.kind(), profile.category(), one.legalForm(), one.creditCode(), one.filingNumber(),
                home.divisionCode(), names.get(home.divisionCode()), names.get(home.townshipCode()), home.urban(), profile.registeredOn(),
                one.filedOn(), profile.summary());
    }

    /** Names of the homes and townships of these, in one question. */
    Map<String, String> names(Collection<Organisation> many) {
        return divisions.namesOf(many.stream().map(Organisation::home).flatMap(home -> Stream.of(home.divisionCode(), home.townshipCode()))
                .collect(Collectors.toSet()));
    }
}
