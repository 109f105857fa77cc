package org.yichuang.disbursement.domain;

import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.time.Days;

/**
 * What finance itself decides and no programme does: from which amount on two people approve, and how long a changed
 * account cools off. A versioned file, not a rule book: see ADR 0004.
 */
public record Settings(String version, long secondApprovalFromFen, Days accountCoolingOff) {
    public static final Settings CURRENT = read();

    public boolean needsSecondApproval(Money amount) {
        return amount.fen() >= secondApprovalFromFen;
    }

    private static Settings read() {
        return Json.file("/disbursement/settings.json", Settings.class);
    }
}
