package org.yichuang.fund;

/** The proof of the books found faults. Whoever hears of it tells people; money should rest until it is explained. */
public record BooksDisproved(long proofId, int faults) { }
