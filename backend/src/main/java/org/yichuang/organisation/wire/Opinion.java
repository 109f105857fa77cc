package org.yichuang.organisation.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The village's opinion or the township's decision on a filing. */
public record Opinion(
        @NotNull @Schema(description = "true: in favour; false: the filing is refused") Boolean inFavour,
        @NotBlank @Size(max = 500) @Schema(examples = "情况属实，同意备案") String words) { }
