package org.yichuang.review.rest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** More time for all who judge. */
public record ExtendRound(@NotNull Instant until) { }
