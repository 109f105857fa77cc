package org.yichuang.decision.domain;

/** Which version of which list a decision rests on. */
public record RankingRef(long rankingId, String listKey, int version, int validSheets, String method, String drawSeed) { }
