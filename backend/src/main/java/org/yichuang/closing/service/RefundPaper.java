package org.yichuang.closing.service;

import java.util.List;

/** What the template of a demand letter speaks of: finished words only. */
public record RefundPaper(String number, String bureau, String debtor, String debtorCode, boolean hosted, String implementer, String project, String agreement,
                          String cause, String granted, String paid, String spent, String eligible, List<Item> items, String amount, String uppercase,
                          String within, String due, String nominalDue, boolean rolled, boolean interest, int banMonths, String madeOn) {

    public record Item(String what, String spentOn, String claimed, String disallowed, String reason) { }
}
