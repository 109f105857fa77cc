package org.yichuang.identity.service;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.identity.AccountStatus;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;

/** An account as its administrator sees it. */
public record AccountDetail(Id id, @Schema(examples = "chenmin") String loginName, @Schema(examples = "陈敏") String name,
        AccountStatus status, List<AccountStatus> nextSteps,
        @Schema(nullable = true, description = "after wrong passwords; opens by itself") Instant lockedUntil,
        boolean mustChangePassword, boolean secondFactor, Instant createdAt, List<GrantView> grants, long version) implements Versioned {

    /** A role, where it holds and from when to when. */
    public record GrantView(Id id, @Schema(examples = "TOWNSHIP_OFFICER") String role, @Schema(nullable = true, examples = "330604002") String divisionCode,
            @Schema(nullable = true) Id organisationId, Instant grantedAt,
            @Schema(nullable = true, description = "null: from the grant on") Instant validFrom,
            @Schema(nullable = true, description = "the first instant at which it no longer holds; null: until it is ended") Instant validUntil,
            @Schema(nullable = true) Instant endedAt) { }
}
