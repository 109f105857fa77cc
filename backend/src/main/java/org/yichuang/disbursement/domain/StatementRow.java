package org.yichuang.disbursement.domain;

import java.time.LocalDate;
import org.yichuang.kernel.money.Money;

/** One line of a bank's file, read by its layout. Of the other account's number only the end is kept. */
public record StatementRow(String serial, LocalDate bookedOn, Direction direction, Money amount, String counterparty, String numberMasked, String remark) { }
