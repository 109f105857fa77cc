package org.yichuang.organisation;

import java.time.Instant;

/**
 * What speaks for or against paying to an account.
 *
 * @param holderDiffers the holder's name is not the organisation's
 * @param enteredAt since when this account is the organisation's
 * @param shared other organisations have entered the same number
 */
public record PayeeStanding(PayeeFacts account, boolean holderDiffers, Instant enteredAt, boolean shared) { }
