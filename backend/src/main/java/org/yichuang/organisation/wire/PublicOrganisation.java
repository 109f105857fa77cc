package org.yichuang.organisation.wire;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;
import org.yichuang.organisation.Category;
import org.yichuang.organisation.LegalForm;
import org.yichuang.organisation.OrganisationKind;

/** What everybody may know of an organisation in the register; no person is named. */
public record PublicOrganisation(
        Id id, String name, OrganisationKind kind, Category category, LegalForm legalForm,
        @Schema(nullable = true) String creditCode, @Schema(nullable = true) String filingNumber,
        String divisionCode, String divisionName, String townshipName, boolean urban,
        LocalDate registeredOn, LocalDate filedOn, String summary) { }
