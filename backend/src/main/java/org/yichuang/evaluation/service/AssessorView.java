package org.yichuang.evaluation.service;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** Somebody who could assess. */
public record AssessorView(Id id, @Schema(examples = "沈安和") String name,
        @Schema(description = "has declared a conflict with this project") boolean conflicted,
        @Schema(description = "belongs to the implementer or its host") boolean insider) { }
