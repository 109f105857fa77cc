package org.yichuang.organisation.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why, in words that the other side reads. */
public record Reason(@NotBlank @Size(max = 500) @Schema(examples = "登记证书与所填名称不符") String reason) { }
