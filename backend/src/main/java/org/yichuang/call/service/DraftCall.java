package org.yichuang.call.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.call.domain.CallPlan;
import org.yichuang.kernel.id.Id;

/** A new call, from a template or from a former call. What is not given here comes from the former call, if there is one. */
public record DraftCall(
        @NotNull Id programmeId,
        @Schema(examples = "2026年度社区微公益创投") @NotBlank @Size(max = 120) String title,
        @Schema(description = "the announcement in plain text") @Size(max = 20000) String summary,
        @Schema(description = "year of the budget", examples = "2026") @NotNull @Min(2000) @Max(2100) Integer fiscalYear,
        @Schema(examples = "2026-03-02T09:00:00+08:00") Instant opensAt,
        @Schema(description = "the first instant that is too late: 31 March 24:00 is the start of 1 April", examples = "2026-04-01T00:00:00+08:00")
        Instant closesAt,
        @Schema(description = "planned money in fen; the books of the fund decide what there is", examples = "60000000")
        @Positive @Max(10_000_000_000_000L) Long plannedPoolFen,
        @Valid Contact contact,
        @Schema(description = "null for the programme's own division", examples = "/330604/")
        @Size(max = 60) @Pattern(regexp = "/([0-9]{6,12}/)+") String divisionPath,
        @Schema(description = "key of a rule book template; either this or `cloneOf`") @Size(max = 60) String template,
        @Schema(description = "a former call whose rules and texts are taken over; either this or `template`") Id cloneOf) {

    CallPlan plan() {
        return CallChange.plan(title, summary, opensAt, closesAt, plannedPoolFen, contact);
    }
}
