package org.yichuang.standing.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which month is published. */
public record PublishSnapshot(@Schema(description = "a month that is over", examples = "2026-06") @NotNull @Pattern(regexp = "20\\d\\d-(0[1-9]|1[0-2])") String month) { }
