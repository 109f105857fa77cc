package org.yichuang.award.wire;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bureau has checked what was signed; from here the agreement is in force. */
public record AcceptAgreement(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") @Schema(description = "SHA-256 of the scan that was checked, or of the confirmed text") String sha256,
        @Schema(nullable = true, description = "where the officer looked up what the system cannot tell; only then unknown conditions do not close the gate",
                examples = "已在省社会组织信用平台查询，两单位均无异常记录。") @Size(max = 500) String lookedUp) { }
