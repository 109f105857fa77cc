package org.yichuang.application.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the handler decides. */
@Schema(name = "DecideRefusalObjection")
public record DecideObjection(
        @Schema(description = "true: the application goes on; false: the refusal stands") @NotNull Boolean upheld,
        @Schema(description = "read by the applicant", examples = "经核对备案证，条件满足。") @NotBlank @Size(max = 1000) String words,
        @Schema(nullable = true, description = "as with a check of the bureau: what was looked into") @Size(max = 60)
        List<@NotNull @Valid Examined> examined) {

    List<Examined> found() {
        return examined == null ? List.of() : examined;
    }
}
