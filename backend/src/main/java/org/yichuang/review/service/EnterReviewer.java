package org.yichuang.review.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** Takes an account with the reviewer's role into the pool. */
public record EnterReviewer(@NotNull Id accountId,
        @Schema(description = "the division whose pool it is", examples = "/330604/") @NotBlank @Size(max = 60) @Pattern(regexp = "(/\\d{6,12})+/") String divisionPath,
        @Schema(examples = "绍兴文理学院") @Size(max = 200) String employer,
        @NotNull @Size(max = 10) List<@NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String> fields,
        @Schema(description = "seats they may take, as rule books name them: expert, party-delegate, resident", examples = "[\"expert\"]")
        @Size(max = 9) List<@NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String> kinds) {

    public EnterReviewer {
        if (kinds == null) kinds = List.of();
    }
}
