package org.yichuang.award.wire;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** The signed and stamped paper, sent before as a document. */
public record UploadScan(@NotNull @Schema(description = "a complete document of the caller") Id documentId) { }
