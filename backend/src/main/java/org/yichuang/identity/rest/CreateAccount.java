package org.yichuang.identity.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.identity.domain.LoginName;

public record CreateAccount(
        @NotNull @Pattern(regexp = LoginName.FORM) @Schema(description = "3 to 40 letters, digits, dots, dashes", examples = "chenmin") String loginName,
        @NotBlank @Size(max = 60) @Schema(examples = "陈敏") String name,
        @NotBlank @Size(max = 200) @Schema(description = "at least ten characters", examples = "a long sentence") String password) {
    @Override
    public String toString() {
        return "CreateAccount[" + loginName + "]";
    }
}
