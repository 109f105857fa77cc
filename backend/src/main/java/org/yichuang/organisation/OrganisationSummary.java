package org.yichuang.organisation;

import java.time.LocalDate;

/**
 * What other stages go by when they speak of an organisation.
 *
 * @param hostId the registered body that has agreed to stand in for a filed one; null without
 */
public record OrganisationSummary(long id, String name, OrganisationKind kind, OrganisationStatus status, Category category, LegalForm legalForm,
                                  String creditCode, String filingNumber, String divisionCode, String divisionPath, boolean urban, LocalDate foundedOn,
                                  LocalDate registeredOn, LocalDate filedOn, PartyBuilding partyBuilding, Long hostId) {

    public boolean isConfirmed() {
        return status.isConfirmed();
    }

    public boolean isFiled() {
        return kind == OrganisationKind.FILED;
    }

    /** Since when it has existed before the office: for a body that was filed first, since its filing. */
    public LocalDate recognisedOn() {
        return filedOn != null ? filedOn : registeredOn;
    }

    /** Who signs, banks and invoices: the body itself, or its host. Null for a filed body without one. */
    public Long legalPersonId() {
        return isFiled() ? hostId : Long.valueOf(id);
    }
}
