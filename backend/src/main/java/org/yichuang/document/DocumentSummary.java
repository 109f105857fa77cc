package org.yichuang.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** What a stage above keeps and shows of an attached file. */
@Schema(description = "A complete file.")
public record DocumentSummary(Id id,
        @Schema(examples = "实施方案.pdf") String name,
        @Schema(examples = "application/pdf") String mediaType,
        @Schema(description = "bytes", examples = "482133") long size,
        @Schema(description = "of the content as it arrived", examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08") String sha256) { }
