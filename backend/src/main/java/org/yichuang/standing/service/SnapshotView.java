package org.yichuang.standing.service;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;
import org.yichuang.standing.domain.Snapshot;

/** A month that was published. */
public record SnapshotView(Id id, @Schema(examples = "2026-06") String month, LocalDate asOf, @Schema(examples = "2026-1") String rulesVersion,
        @Schema(description = "SHA-256 of the rule book's words") String rulesDigest, @Schema(examples = "3630") int entries,
        @Schema(examples = "陈科长") String publishedBy, Instant publishedAt) {
    static SnapshotView of(Snapshot one) {
        return new SnapshotView(new Id(one.id()), one.month().toString(), one.asOf(), one.ruleVersion(), one.ruleDigest(), one.entries(),
                one.publishedByName(), one.publishedAt());
    }
}
