package org.yichuang.decision;

/** A confirmed award is gone before an agreement was in force: upheld objection, withdrawal, or unsigned in time. */
public record AwardCancelled(long awardLineId, long callId, String reason) { }
