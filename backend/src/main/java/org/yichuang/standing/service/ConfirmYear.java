package org.yichuang.standing.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.activity.KeyGroup;

/** What an organisation declares for the year and the office confirms after a look at its papers. */
public record ConfirmYear(
        @Schema(examples = "2026-03-12") @NotNull LocalDate confirmedOn,
        @Schema(nullable = true, description = "residents of the declared area; null where nobody knows", examples = "3200") @Min(1) @Max(10_000_000) Integer residents,
        @Schema(description = "villages and communities it serves", examples = "[\"330604002016\"]") @NotNull @Size(max = 100)
        Set<@NotNull @Pattern(regexp = "\\d{12}") String> area,
        @NotNull @Size(max = 5) Set<@NotNull KeyGroup> keyGroups,
        @Schema(description = "items of the rule book's checklist that hold", examples = "[\"CHARTER\"]") @NotNull @Size(max = 10)
        Set<@NotNull @Pattern(regexp = "[A-Z_]{1,20}") String> houseRules,
        @Schema(description = "what the party instructor did in the year", examples = "2") @NotNull @Min(0) @Max(366) Integer instructorActivities,
        @Schema(description = "the party's office exempted it from party-building") @NotNull Boolean partyExempt,
        @Schema(nullable = true, examples = "台账齐全") @Size(max = 500) String note) { }
