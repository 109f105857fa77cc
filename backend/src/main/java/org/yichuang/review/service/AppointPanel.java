package org.yichuang.review.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.yichuang.kernel.id.Id;

/** Who judges, and who stands by. The whole panel is given; it replaces what was there. */
public record AppointPanel(@NotNull @Size(max = 99) List<@NotNull Id> members, @NotNull @Size(max = 20) List<@NotNull Id> alternates) { }
