package org.yichuang.call;

import java.time.Instant;

/** A call was announced and its rules are frozen. */
public record CallPublished(long callId, long ruleBookId, Instant at) { }
