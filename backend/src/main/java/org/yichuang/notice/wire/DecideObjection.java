package org.yichuang.notice.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A word of the handler on an objection. What is published must not tell who objected. */
@Schema(name = "DecideNoticeObjection")
public record DecideObjection(
        @NotNull @Schema(description = "true when the objection is right") Boolean upheld,
        @NotBlank @Size(max = 4000) @Schema(description = "read by the objector and published with the notice") String words) { }
