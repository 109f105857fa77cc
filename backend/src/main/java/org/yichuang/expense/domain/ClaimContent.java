package org.yichuang.expense.domain;

import java.time.LocalDate;
import org.yichuang.kernel.money.Money;

/** What is claimed. {@code activityId} is null where it belongs to no single activity. */
public record ClaimContent(String lineId, String what, LocalDate spentOn, String payee, Voucher voucher, Money amount, boolean cash, Long activityId) { }
