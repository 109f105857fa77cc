package org.yichuang.organisation.wire;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the invited person is to be. */
public record InvitationEntry(
        @NotNull @Schema(description = "owners invite editors and host signatories; an owner is invited by the township") MemberRole role) { }
