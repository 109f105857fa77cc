package org.yichuang.organisation.wire;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;
import org.yichuang.organisation.HostLinkStatus;

/** A filed body's link to its host. */
public record HostView(
        Id id, Id organisationId, String organisationName, Id hostId, String hostName, HostLinkStatus status,
        @Schema(nullable = true) String reason, Instant requestedAt, @Schema(nullable = true) Instant answeredAt,
        List<HostLinkStatus> nextSteps, long version) implements Versioned { }
