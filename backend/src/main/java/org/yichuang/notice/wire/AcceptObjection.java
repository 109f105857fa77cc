package org.yichuang.notice.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A word of the handler on an objection. What is published must not tell who objected. */
public record AcceptObjection(
        @NotNull @Schema(description = "true to look into it") Boolean accepted,
        @NotBlank @Size(max = 4000) @Schema(description = "read by the objector; published when it is not accepted") String words) { }
