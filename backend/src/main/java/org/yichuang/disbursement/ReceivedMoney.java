package org.yichuang.disbursement;

import java.time.LocalDate;
import org.yichuang.kernel.money.Money;

/**
 * Money that came in on a pool's account, as the bank's list names it.
 *
 * @param id of the line; the books keep what is unexplained under it
 * @param open what is not assigned to anything yet
 */
public record ReceivedMoney(long id, long poolId, String serial, LocalDate bookedOn, String payer, Money amount, Money open) { }
