package org.yichuang.organisation.wire;

import jakarta.validation.constraints.NotNull;
import org.yichuang.kernel.id.Id;

/** The member who becomes the owner. */
public record Successor(@NotNull Id accountId) { }
