package org.yichuang.identity.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record ChangePassword(@NotBlank @Size(max = 200) String oldPassword, @NotBlank @Size(max = 200) String newPassword) {
    @Override
    public String toString() {
        return "ChangePassword[]";
    }
}
