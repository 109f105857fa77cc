package org.yichuang.organisation.wire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.organisation.Category;
import org.yichuang.organisation.PartyBuilding;

/** What is to change; a field that is absent or null stays. Name, category, home, dates and paper number are official facts. */
public record OrganisationChange(
        @Size(min = 1, max = 100) String name,
        Category category,
        @Size(max = 12) String divisionCode,
        LocalDate foundedOn,
        LocalDate registeredOn,
        @Size(max = 60) String legacyNo,
        @Size(max = 1000) @Schema(examples = "为社区儿童提供课后陪伴与亲子活动") String summary,
        PartyBuilding partyBuilding,
        @Valid ContactEntry contact,
        @Valid LeaderEntry leader) { }
