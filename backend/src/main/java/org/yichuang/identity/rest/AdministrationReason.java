package org.yichuang.identity.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record AdministrationReason(@NotBlank @Size(max = 500) @Schema(examples = "离岗") String reason) { }
