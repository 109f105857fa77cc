package org.yichuang.review.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was drawn in public. */
public record DrawSeed(@Schema(examples = "2026-04-24 福利彩票 3D 2026107 期 5 0 2") @NotBlank @Size(max = 100) String seed) { }
