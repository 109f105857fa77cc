package org.yichuang.expense;

/** What proves an expense. Source: domain 2.6. */
public enum VoucherKind {
    TAX_INVOICE(true), FISCAL_RECEIPT(true),
    /** For allowances: a sheet signed by everybody who was paid, with the end of the identity number. */
    PAY_SHEET(false);

    private final boolean numbered;

    VoucherKind(boolean numbered) {
        this.numbered = numbered;
    }

    /** It has a number and an issuer, by which it is known everywhere. */
    public boolean isNumbered() {
        return numbered;
    }
}
