package org.yichuang.call;

import java.time.Instant;

/** The deadline has passed; what was not submitted by then is late. */
public record CallClosed(long callId, Instant closesAt) { }
