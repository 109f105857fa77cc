package org.yichuang.award;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.call.rules.Tranche;
import org.yichuang.kernel.money.BasisPoints;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.time.Days;
import org.yichuang.kernel.words.LocalText;

/** A part of the grant as the agreement names it. */
@Schema(description = "A part of the grant as agreed.")
public record PlannedTranche(@Schema(examples = "1") int number, LocalText title, BasisPoints share,
                             @Schema(description = "fen", examples = "1500000") long amountFen, Tranche.Trigger trigger, Days payWithin) {

    public Money amount() {
        return Money.fen(amountFen);
    }
}
