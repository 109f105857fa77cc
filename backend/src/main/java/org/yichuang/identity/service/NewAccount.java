package org.yichuang.identity.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.identity.domain.LoginName;

public record NewAccount(@NotNull @Pattern(regexp = LoginName.FORM) @Schema(examples = "chenmin") String loginName,
                         @NotBlank @Size(max = 60) @Schema(examples = "陈敏") String name) { }
