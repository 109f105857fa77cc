package org.yichuang.identity.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record SignIn(@NotBlank @Size(max = 60) @Schema(examples = "chenmin") String loginName,
                     @NotBlank @Size(max = 200) @Schema(examples = "a long sentence") String password,
                     @Size(max = 20) @Schema(nullable = true, examples = "492039",
                             description = "of the authenticator, or a recovery code; asked for by `second-factor-needed`") String code) {
    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "SignIn[" + loginName + "]";
    }
}
