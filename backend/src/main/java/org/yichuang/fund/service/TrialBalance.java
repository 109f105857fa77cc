package org.yichuang.fund.service;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.fund.AccountKind;
import org.yichuang.kernel.id.Id;

/** What every kind of account held at the end of a day. */
public record TrialBalance(
        LocalDate date,
        @Schema(description = "null: all pools in the caller's reach", nullable = true) Id poolId,
        List<Row> rows,
        @Schema(description = "of one pool it is what came from other pools less what went to them; of all it is zero") long sumFen) {

    @Schema(name = "TrialBalanceRow")
    public record Row(AccountKind account, long inFen, long outFen, long balanceFen) { }
}
