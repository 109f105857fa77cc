package org.yichuang.application.service;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.application.domain.ApplicationCheck;
import org.yichuang.application.domain.CheckOutcome;
import org.yichuang.application.domain.CheckStage;
import org.yichuang.kernel.id.Id;

/** A line of the check sheet. */
@Schema(name = "ApplicationCheck")
public record CheckView(
        CheckStage stage, CheckOutcome outcome,
        @Schema(examples = "材料齐全，情况属实。") String words,
        @Schema(description = "why the township did not wait for the village", nullable = true) String withoutOpinion,
        @Schema(description = "what the gate said then", nullable = true) Id gateAnswerId,
        @Schema(description = "recognised the proposal, so that its budget may go beyond the shares") boolean recognised,
        @Schema(examples = "王海燕") String checkedBy,
        Instant checkedAt) {

    static CheckView of(ApplicationCheck check) {
        return new CheckView(check.stage(), check.outcome(), check.words(), check.withoutOpinion(), Id.of(check.gateAnswerId()), check.recognised(),
                check.checkedByName(), check.checkedAt());
    }
}
