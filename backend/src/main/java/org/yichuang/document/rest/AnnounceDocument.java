package org.yichuang.document.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file that is about to be sent. */
public record AnnounceDocument(
        @NotBlank @Size(max = 120) @Pattern(regexp = "[^/\\\\\\p{Cntrl}]*") @Schema(examples = "实施方案.pdf") String name,
        @Positive @Schema(description = "bytes", examples = "482133") long size) { }
