package org.yichuang.decision;

/** A confirmed award is gone before an agreement was in force, for instance by an upheld objection. One that lapsed unsigned is not told: whoever let it lapse knows. */
public record AwardCancelled(long awardLineId, long callId, String reason) { }
