package org.yichuang.review.domain;

/** One stage of judging of one ranking list, under one version of the rule book: what rounds and shortlists are about. */
public record ListStage(long callId, long ruleBookId, String listKey, String stageKey) {
    public ListStage at(String otherStage) {
        return new ListStage(callId, ruleBookId, listKey, otherStage);
    }
}
