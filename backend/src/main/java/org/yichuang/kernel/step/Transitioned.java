package org.yichuang.kernel.step;

import java.time.Instant;

/** A thing changed its state. Observers run in the same transaction: the audit writes it down, stages above react. */
public record Transitioned(Subject subject, String from, String to, String reason, Instant at) { }
