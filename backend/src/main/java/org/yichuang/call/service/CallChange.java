package org.yichuang.call.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.call.domain.CallPlan;
import org.yichuang.kernel.money.Money;

/** What is to be changed in a draft; what is absent stays. */
public record CallChange(
        @Schema(examples = "2026年度社区微公益创投") @Size(min = 1, max = 120) @Pattern(regexp = ".*\\S.*") String title,
        @Schema(description = "the announcement in plain text") @Size(max = 20000) String summary,
        @Schema(examples = "2026-03-02T09:00:00+08:00") Instant opensAt,
        @Schema(description = "the first instant that is too late: 31 March 24:00 is the start of 1 April", examples = "2026-04-01T00:00:00+08:00")
        Instant closesAt,
        @Schema(description = "planned money in fen", examples = "60000000") @Positive @Max(10_000_000_000_000L) Long plannedPoolFen,
        @Valid Contact contact) {

    CallPlan plan() {
        return plan(title, summary, opensAt, closesAt, plannedPoolFen, contact);
    }

    static CallPlan plan(String title, String summary, Instant opensAt, Instant closesAt, Long poolFen, Contact contact) {
        var whom = contact == null ? new Contact(null, null, null) : contact;
        return new CallPlan(title, summary, opensAt, closesAt, poolFen == null ? null : Money.fen(poolFen), whom.name(), whom.phone(), whom.email());
    }
}
