package org.yichuang.call.service;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where applicants ask: an office, not a private person's number. */
public record Contact(
        @Schema(examples = "社会组织管理科") @Size(max = 60) String name,
        @Schema(examples = "0575-00000000") @Pattern(regexp = "[0-9+()\\- ]{5,30}") String phone,
        @Schema(examples = "call@example.org") @Email @Size(max = 120) String email) { }
