package org.yichuang.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.yichuang.organisation.OrganisationProblem;
import org.yichuang.place.Division;

/** The village or community an organisation is at home in; whether it counts as urban comes from there and nowhere else. */
@Embeddable
public record Home(
        @Column(name = "division_code") String divisionCode,
        @Column(name = "division_path") String divisionPath,
        @Column(name = "urban") boolean urban) {

    public static Home in(Division division) {
        if (!division.level().isHome()) throw OrganisationProblem.NOT_A_HOME.with("name", division.name());
        return new Home(division.code(), division.path(), Boolean.TRUE.equals(division.urban()));
    }

    public String townshipCode() {
        return divisionCode.substring(0, 9);
    }
}
