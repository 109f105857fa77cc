package org.yichuang.disbursement.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a debit on the bank's list is.
 *
 * @param duplicate the payment has its bank line already, or is settled under another serial number: the money left twice
 */
public record LineMatch(Payment payment, MatchRule rule, boolean duplicate) {

    /**
     * The bank's number first, then our own key, then amount and payee. Amount and payee tell only when exactly one open
     * instruction fits; a paid one that fits makes the line suspicious, which is for a person to say unless the key names it.
     *
     * @param candidates payments of the pool for exactly this amount
     * @param hasLine whether a payment has its bank line already
     */
    public static Optional<LineMatch> find(BankLine line, List<Payment> candidates, Predicate<Payment> hasLine) {
        var bySerial = candidates.stream().filter(one -> line.serial().equals(one.bankSerial())).findFirst();
        if (bySerial.isPresent()) return bySerial.map(one -> new LineMatch(one, MatchRule.SERIAL, hasLine.test(one)));
        var byKey = candidates.stream().filter(one -> names(line, one)).findFirst();
        if (byKey.isPresent()) return byKey.map(one -> new LineMatch(one, MatchRule.BANK_KEY, !one.status().isOpen()));
        var open = candidates.stream().filter(one -> one.status().isOpen() && samePayee(line, one)).toList();
        return open.size() == 1 ? Optional.of(new LineMatch(open.get(0), MatchRule.AMOUNT_AND_PAYEE, false)) : Optional.empty();
    }

    private static boolean names(BankLine line, Payment payment) {
        return line.remark().toUpperCase(Locale.ROOT).contains(payment.bankKey());
    }

    private static boolean samePayee(BankLine line, Payment payment) {
        return plain(line.counterparty()).equals(plain(payment.payee().name()));
    }

    private static String plain(String name) {
        return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKC).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
