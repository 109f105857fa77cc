package org.yichuang.call;

import java.time.Instant;
import org.yichuang.kernel.money.Money;

/** A call as stages above know it. {@code code} is null for one that was never published. */
public record CallSummary(long id, String code, String title, CallStatus status, long programmeId, int fiscalYear, String divisionPath,
                          Instant opensAt, Instant closesAt, Money plannedPool, long ruleBookId, int ruleBookNumber) { }
