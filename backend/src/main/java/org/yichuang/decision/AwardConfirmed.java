package org.yichuang.decision;

/** Publicity is over and nothing stands against the award: an agreement may be made. Ask {@link AwardLines} for the line. */
public record AwardConfirmed(long awardLineId, long callId) { }
