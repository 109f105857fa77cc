package org.yichuang.award.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The decision after the organisation was heard. */
public record DecideTermination(@NotNull Boolean terminate, @NotBlank @Size(max = 500) String words) { }
