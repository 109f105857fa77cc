package org.yichuang.application.service;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Proof of a submission. */
public record Receipt(
        @Schema(examples = "CALL-2026-01-0007") String receiptNo,
        @Schema(description = "SHA-256 of the sealed content", examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08") String hash,
        @Schema(description = "when the command reached the server; this instant decides") Instant submittedAt,
        @Schema(description = "the version that was handed in", examples = "12") long version) { }
