package org.yichuang.award.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the organisation says to a notice of termination. */
public record StateCase(@NotBlank @Size(max = 2000) String words) { }
