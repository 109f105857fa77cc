package org.yichuang.fund;

import org.yichuang.kernel.money.Money;

/** A journal that was written. {@code repeated}: it had been written before and nothing moved now. */
public record JournalRef(long id, Posting posting, Money amount, boolean repeated) { }
