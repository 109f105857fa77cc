package org.yichuang.application.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why. */
public record GiveReason(@NotBlank @Size(max = 500) @Schema(examples = "依托单位分工写得不清楚，请补充。") String reason) { }
