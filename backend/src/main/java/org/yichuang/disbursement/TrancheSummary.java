package org.yichuang.disbursement;

import java.time.Instant;
import java.time.LocalDate;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.words.LocalText;

/**
 * One part of a grant as stages above know it.
 *
 * @param metAt when what it waits for happened; null before
 * @param payBy by when it is to be paid; null while nobody can say
 */
public record TrancheSummary(long id, long projectId, int number, int parts, LocalText title, Money amount, TrancheStatus status, Instant metAt,
                             LocalDate payBy) { }
