package org.yichuang.organisation.wire;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;
import org.yichuang.organisation.Category;
import org.yichuang.organisation.LegalForm;
import org.yichuang.organisation.OrganisationKind;
import org.yichuang.organisation.OrganisationStatus;
import org.yichuang.organisation.PartyBuilding;

/** An organisation as those see it who may; numbers of people are masked. */
public record OrganisationView(
        Id id,
        OrganisationKind kind,
        OrganisationStatus status,
        @Schema(description = "words of the last step", nullable = true) String statusReason,
        String name,
        Category category,
        LegalForm legalForm,
        @Schema(nullable = true, examples = "52330604MJ9900020J") String creditCode,
        @Schema(nullable = true, examples = "BA330604002200012P") String filingNumber,
        @Schema(nullable = true) String legacyNo,
        @Schema(examples = "330604002016") String divisionCode,
        @Schema(examples = "德济苑社区") String divisionName,
        @Schema(examples = "曹娥街道") String townshipName,
        @Schema(examples = "/330604/330604002/330604002016/") String divisionPath,
        boolean urban,
        LocalDate foundedOn,
        LocalDate registeredOn,
        LocalDate filedOn,
        String summary,
        PartyBuilding partyBuilding,
        String contactName,
        @Schema(examples = "138****5678") String contactPhone,
        String address,
        String leaderName,
        @Schema(nullable = true) String leaderIdNumber,
        @Schema(description = "the host that has agreed", nullable = true) Id hostId,
        List<OrganisationStatus> nextSteps,
        long version) implements Versioned { }
