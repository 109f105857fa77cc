package org.yichuang.audit.service;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** A row of the record without what is not public. */
public record AuditView(Id id,
        @Schema(nullable = true, description = "place in the chain; null in the seconds before it is linked") Long number,
        @Schema(examples = "call") String subjectKind, Id subjectId,
        @Schema(examples = "transition") String action,
        @Schema(nullable = true, examples = "DRAFT") String from, @Schema(nullable = true, examples = "PUBLISHED") String to,
        @Schema(nullable = true, description = "null for the public and for jobs") Id accountId, @Schema(examples = "陈敏") String actor,
        @Schema(description = "by the clock that deadlines go by") Instant businessAt, @Schema(description = "by the machine's clock") Instant systemAt,
        @Schema(description = "digest of salt and content") String commitment, @Schema(nullable = true, description = "hash of the link") String hash) { }
