package org.yichuang.call.service;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.call.domain.CallCorrection;
import org.yichuang.kernel.id.Id;

/** A published correction: what was put right, why, and the deadline before and after. */
public record CorrectionView(@Schema(examples = "1") int number, String reason, Id formerRuleBookId, Id ruleBookId, Instant formerClosesAt, Instant closesAt,
                             Instant publishedAt) {
    static CorrectionView of(CallCorrection one) {
        return new CorrectionView(one.number(), one.reason(), new Id(one.formerRuleBookId()), new Id(one.ruleBookId()), one.formerClosesAt(),
                one.closesAt(), one.publishedAt());
    }
}
