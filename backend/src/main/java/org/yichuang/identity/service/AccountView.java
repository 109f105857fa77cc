package org.yichuang.identity.service;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** An account as its owner sees it. */
public record AccountView(Id id, @Schema(examples = "chenmin") String loginName, @Schema(examples = "陈敏") String name, List<RoleView> roles,
        @Schema(description = "the password was handed over by somebody else and must be changed") boolean mustChangePassword,
        @Schema(description = "an authenticator is set up: sign-in asks for its code") boolean secondFactor) {

    /** A role and where it holds: in a division and all below it, or for one organisation. */
    public record RoleView(@Schema(examples = "TOWNSHIP_OFFICER") String role, @Schema(nullable = true, examples = "330604002") String divisionCode,
            @Schema(nullable = true) Id organisationId) { }
}
