package org.yichuang.organisation.wire;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;
import org.yichuang.organisation.ImportStatus;

/** An import: what the file holds and what of it is in the register. */
public record ImportView(
        Id id, ImportStatus status, Instant createdAt,
        @Schema(description = "rows of the file") long rows,
        @Schema(description = "rows without fault that wait") long pending,
        @Schema(description = "rows that are in the register") long imported,
        @Schema(description = "rows that stay out") long faulty,
        List<RowFaultView> faults) { }
