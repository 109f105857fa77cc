package org.yichuang.review;

/** A ranking list is final, or a new version replaced it. {@code formerRankingId} is null for the first version. */
public record RankingClosed(long rankingId, long callId, String listKey, int version, Long formerRankingId) { }
