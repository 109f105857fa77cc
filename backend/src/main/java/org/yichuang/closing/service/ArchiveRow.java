package org.yichuang.closing.service;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** An archive in a list. */
public record ArchiveRow(Id id, Id projectId, @Schema(examples = "SY-2026-0007") String projectCode, @Schema(examples = "银龄课堂") String projectTitle,
        @Schema(examples = "34") int entries,
        @Schema(description = "SHA-256 of the manifest", examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08") String manifestHash,
        @Schema(examples = "陆思远") String madeBy, Instant madeAt) { }
