package org.yichuang.expense.domain;

import org.yichuang.expense.ExpenseProblem;
import org.yichuang.expense.VoucherKind;

/** The paper that proves an expense. Number and issuer together name an invoice in the whole country. */
public record Voucher(VoucherKind kind, String number, String issuerCode) {
    /** Refuses an invoice without its number, and a pay sheet that pretends to have one. */
    public Voucher {
        boolean named = number != null && issuerCode != null;
        if (kind.isNumbered() && !named) {
            throw ExpenseProblem.VOUCHER_INCOMPLETE.with("kind", kind).at(number == null ? "/voucherNo" : "/issuerCode", "field.required");
        }
        if (!kind.isNumbered()) {
            number = null;
            issuerCode = null;
        }
    }

    /** What no other claim that counts may have; null for a pay sheet. */
    public String key() {
        return kind.isNumbered() ? issuerCode + ":" + number : null;
    }
}
