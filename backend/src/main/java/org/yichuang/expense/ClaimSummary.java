package org.yichuang.expense;

import java.time.LocalDate;
import org.yichuang.kernel.money.Money;

/** A claim as stages above know it; {@code accepted} is null before it is, {@code words} says why it is where it is. */
public record ClaimSummary(long id, long projectId, String lineId, String what, LocalDate spentOn, String payee, VoucherKind voucherKind, String voucherNo, String issuerCode,
                           Money amount, Money accepted, ClaimStatus status, String words) { }
