package org.yichuang.conduct;

import java.time.LocalDate;

/**
 * An organisation came on a list or left it; observers run in the same transaction, so that money waits from here on.
 *
 * @param listed true when it begins, false when it ends
 * @param on the day that the document names
 */
public record ListingChanged(long organisationId, long listingId, ListingKind kind, boolean listed, LocalDate on) { }
