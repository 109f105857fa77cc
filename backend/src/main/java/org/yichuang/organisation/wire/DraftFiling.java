package org.yichuang.organisation.wire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.organisation.Category;
import org.yichuang.organisation.PartyBuilding;

/** A group that asks to be filed. */
public record DraftFiling(
        @NotBlank @Size(max = 100) @Schema(examples = "德济苑银龄互助队") String name,
        @NotNull Category category,
        @NotBlank @Size(max = 12) @Schema(description = "village or community it is at home in", examples = "330604002016") String divisionCode,
        @Schema(examples = "2025-03-01") LocalDate foundedOn,
        @NotBlank @Size(max = 500) @Schema(description = "why the group was founded", examples = "照看独居老人") String foundingReason,
        @Min(1) @Max(100_000) @Schema(examples = "12") Integer memberCount,
        @Size(max = 60) @Schema(description = "number on paper, if it has one", examples = "虞社备〔2020〕0123号") String legacyNo,
        @Size(max = 1000) String summary,
        @Schema(description = "NONE unless given") PartyBuilding partyBuilding,
        @NotNull @Valid ContactEntry contact,
        @NotNull @Valid LeaderEntry leader) { }
