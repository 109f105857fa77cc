package org.yichuang.application;

import java.time.Instant;

/** An application was handed in; observers run in the same transaction. */
public record ApplicationSubmitted(long applicationId, long callId, long organisationId, Instant at) { }
