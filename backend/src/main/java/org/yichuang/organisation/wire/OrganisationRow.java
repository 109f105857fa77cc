package org.yichuang.organisation.wire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;
import org.yichuang.organisation.Category;
import org.yichuang.organisation.LegalForm;
import org.yichuang.organisation.OrganisationKind;
import org.yichuang.organisation.OrganisationStatus;

/** One line of the register. */
public record OrganisationRow(
        Id id, String name, OrganisationKind kind, OrganisationStatus status, Category category, LegalForm legalForm,
        @Schema(nullable = true) String creditCode, @Schema(nullable = true) String filingNumber,
        String divisionCode, String divisionName, String townshipName, boolean urban) { }
