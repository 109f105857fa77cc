package org.yichuang.organisation.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code of an invitation, as it was handed over. */
public record InvitationCode(@NotBlank @Size(max = 60) @Schema(examples = "7K2M-QX9D-4TRA-W8HC-5N3E") String code) { }
