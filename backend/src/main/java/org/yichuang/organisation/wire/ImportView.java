package org.yichuang.organisation.wire;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;
import org.yichuang.organisation.ImportStatus;

/** A file of organisations: what it holds, what of it would change the register, or has. The rows are a list of their own. */
public record ImportView(
        Id id, ImportStatus status, Instant createdAt, @Schema(nullable = true, examples = "沈嘉禾") String createdBy,
        @Schema(description = "rows of the file", examples = "3630") long rows,
        @Schema(description = "rows with an organisation that the register does not hold yet") long fresh,
        @Schema(description = "rows that say something else than the register") long changed,
        @Schema(description = "rows that say what the register says") long unchanged,
        @Schema(description = "rows that stay out because of a fault") long faulty,
        List<ImportStatus> nextSteps, long version) implements Versioned { }
