package org.yichuang.application.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it is taken back. */
public record WithdrawApplication(@NotBlank @Size(max = 500) @Schema(examples = "场地今年不能使用") String reason) { }
