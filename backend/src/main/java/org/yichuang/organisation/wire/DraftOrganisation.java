package org.yichuang.organisation.wire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.organisation.Category;
import org.yichuang.organisation.PartyBuilding;

/** A registered body as somebody enters it. */
public record DraftOrganisation(
        @NotBlank @Size(max = 64) @Schema(description = "unified social credit code", examples = "52330604MJ9900020J") String creditCode,
        @NotBlank @Size(max = 100) @Schema(examples = "曹娥街道青苗社会服务中心") String name,
        @NotNull Category category,
        @NotBlank @Size(max = 12) @Schema(description = "village or community it is at home in", examples = "330604002016") String divisionCode,
        @Schema(examples = "2018-05-04") LocalDate foundedOn,
        @NotNull @Schema(description = "day of registration on the certificate", examples = "2018-06-01") LocalDate registeredOn,
        @Size(max = 1000) @Schema(examples = "为社区儿童提供课后陪伴") String summary,
        @Schema(description = "NONE unless given") PartyBuilding partyBuilding,
        @NotNull @Valid ContactEntry contact,
        @NotNull @Valid LeaderEntry leader) { }
