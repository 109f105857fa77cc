package org.yichuang.organisation.wire;

import java.time.Instant;
import java.time.LocalDate;
import org.yichuang.kernel.id.Id;
import org.yichuang.organisation.ExitStatus;

/** One line in the list of requests to leave. */
public record ExitRow(Id id, Id organisationId, String organisationName, ExitStatus status, LocalDate decidedOn, Instant requestedAt, Instant changedAt) { }
