package org.yichuang.review.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the pool says about a reviewer, as a whole; ties are noted apart. */
public record EditReviewer(@Schema(examples = "绍兴文理学院") @Size(max = 200) String employer,
        @NotNull @Size(max = 10) List<@NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String> fields,
        @Schema(description = "seats they may take, as rule books name them", examples = "[\"expert\"]")
        @NotNull @Size(max = 9) List<@NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String> kinds) { }
