package org.yichuang.organisation.wire;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** The invitation with its code. The code is shown this once and kept as a hash. */
public record InvitationView(
        Id id, MemberRole role, @Schema(description = "hand it over or show it as a QR code", examples = "7K2M-QX9D-4TRA-W8HC-5N3E") String code,
        Instant expiresAt) { }
