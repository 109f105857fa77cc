package org.yichuang.fund.rest;

import jakarta.validation.constraints.NotNull;
import org.yichuang.kernel.id.Id;

/** The call that may draw on the pool. */
public record LinkCall(@NotNull Id callId) { }
