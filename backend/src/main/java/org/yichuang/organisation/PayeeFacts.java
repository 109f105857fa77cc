package org.yichuang.organisation;

/** Where money goes, without the whole number. The id names this very account for good, whatever replaces it. */
public record PayeeFacts(long payeeAccountId, long organisationId, String holderName, String bankName, String numberMasked, String numberFingerprint) { }
