package org.yichuang.award.wire;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.award.BudgetLine;
import org.yichuang.award.ChangeFinding;
import org.yichuang.call.rules.ChangeRules.DecidedBy;
import org.yichuang.kernel.money.BasisPoints;

/** What a change would need, before anybody asks for it. */
public record ChangeAssessmentView(List<ChangeFinding> findings, DecidedBy decidedBy, @Schema(description = "fen", examples = "250000") long movedFen,
        @Schema(description = "fen over the project's life, this included", examples = "350000") long cumulativeFen,
        @Schema(description = "fen", examples = "3000000") long grantFen, @Schema(description = "share of the grant that a notice covers") BasisPoints tolerance,
        @Schema(description = "the budget afterwards") List<BudgetLine> budget, boolean gatesAskedAgain, boolean supplementary) { }
