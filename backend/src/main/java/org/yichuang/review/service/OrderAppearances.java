package org.yichuang.review.service;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** In which order applications present themselves: drawn from a seed, or set; exactly one of the two is given. */
public record OrderAppearances(
        @Schema(description = "what was drawn in public; the order follows from it", examples = "2026-04-24 公开摇号 502") @Size(min = 1, max = 100) @Pattern(regexp = ".*\\S.*") String seed,
        @Schema(description = "every application of the round, the first first") @Size(min = 1, max = 1000) List<Id> applicationIds) { }
