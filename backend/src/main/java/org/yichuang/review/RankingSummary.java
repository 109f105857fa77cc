package org.yichuang.review;

import java.time.Instant;
import java.util.List;

/**
 * One version of a ranking list as stages above know it, the best first.
 *
 * @param listKey the rule book's key of the list; tracks with the same list are ranked together
 * @param validSheets how many sheets each application of the group rests on
 * @param method how sheets became one score: {@code TRIMMED_MEAN}, {@code MEAN}; a group never mixes two
 * @param drawSeed the published seed of the public draw; null without one
 */
public record RankingSummary(long id, long callId, String listKey, int version, RankingStatus status, int validSheets, String method,
                             String drawSeed, Instant computedAt, List<RankedPlace> places) { }
