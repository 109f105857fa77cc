package org.yichuang.gate.wire;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.gate.RecordRef;
import org.yichuang.gate.domain.Waiver;
import org.yichuang.gate.domain.WaiverStatus;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;

/** A waiver as officers and auditors read it. */
public record WaiverView(
        Id id, Id answerId, @Schema(examples = "apply") String gate, RecordRef about, @Schema(examples = "age-filed") String ruleId, String reason,
        @Schema(description = "name of the bureau lead") String author, Instant grantedAt, Instant endsAt, WaiverStatus status,
        @Schema(description = "neither withdrawn nor past its end") boolean counts,
        @Schema(nullable = true) Instant withdrawnAt, @Schema(nullable = true) String withdrawalReason,
        List<WaiverStatus> nextSteps, long version) implements Versioned {

    public static WaiverView of(Waiver waiver, String author, Instant now) {
        boolean counts = waiver.status() == WaiverStatus.IN_FORCE && now.isBefore(waiver.endsAt());
        return new WaiverView(new Id(waiver.id()), new Id(waiver.answerId()), waiver.gate(), RecordRef.of(waiver.about()), waiver.ruleId(),
                waiver.reason(), author, waiver.grantedAt(), waiver.endsAt(), waiver.status(), counts, waiver.withdrawnAt(), waiver.withdrawalReason(),
                waiver.status().following(), waiver.version());
    }
}
