package org.yichuang.application.service;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.application.RefusalObjectionStatus;
import org.yichuang.application.domain.RefusalObjection;
import org.yichuang.kernel.id.Id;

/** An applicant's objection to a refusal, and what became of it. */
public record RefusalObjectionView(Id id, RefusalObjectionStatus status,
        @Schema(examples = "本组织备案已满三个月。") String words, @Schema(examples = "陈月琴") String raisedBy, Instant raisedAt,
        @Schema(nullable = true, examples = "经核对备案证，条件满足。") String decision,
        @Schema(nullable = true, examples = "王海燕") String decidedBy, @Schema(nullable = true) Instant decidedAt) {

    static RefusalObjectionView of(RefusalObjection one) {
        return new RefusalObjectionView(Id.of(one.id()), one.status(), one.words(), one.raisedByName(), one.raisedAt(), one.decisionWords(),
                one.decidedByName(), one.decidedAt());
    }
}
