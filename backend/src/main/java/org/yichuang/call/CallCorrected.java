package org.yichuang.call;

import java.time.Instant;

/** A published call was put right: the former rules stay readable, the deadline moved for all. */
public record CallCorrected(long callId, int number, long formerRuleBookId, long ruleBookId, Instant formerClosesAt, Instant closesAt, String reason) { }
