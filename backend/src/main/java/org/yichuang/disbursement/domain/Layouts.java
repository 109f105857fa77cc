package org.yichuang.disbursement.domain;

import java.util.List;
import org.yichuang.disbursement.DisbursementProblem;
import org.yichuang.kernel.json.Json;

/** The file layouts that banks ask for and send, from a file beside the code: a new bank is a new entry, never a branch. */
public record Layouts(List<PaymentLayout> payments, List<StatementLayout> statements) {
    public static final Layouts CURRENT = read();

    public PaymentLayout payment(String key) {
        return payments.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow(() -> DisbursementProblem.UNKNOWN_LAYOUT.with("layout", key));
    }

    public StatementLayout statement(String key) {
        return statements.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow(() -> DisbursementProblem.UNKNOWN_LAYOUT.with("layout", key));
    }

    private static Layouts read() {
        return Json.file("/disbursement/layouts.json", Layouts.class);
    }
}
