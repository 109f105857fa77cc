package org.yichuang.identity.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record OneTimeCode(@NotBlank @Size(max = 20) @Schema(description = "six digits as the authenticator shows them", examples = "492039") String code) {
    @Override
    public String toString() {
        return "OneTimeCode[]";
    }
}
