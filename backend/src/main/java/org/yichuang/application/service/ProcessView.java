package org.yichuang.application.service;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.application.ConfirmingParty;
import org.yichuang.application.domain.Confirmation;
import org.yichuang.kernel.id.Id;

/** Who has the ball: confirmations, the village's opinion, an objection, and what of it the caller may do now. */
public record ProcessView(
        @Schema(nullable = true, description = "the registered body that stands in; null without") Id hostId,
        @Schema(nullable = true, examples = "曹娥街道社会组织服务中心") String hostName,
        @Schema(description = "of the version that was put up last") List<ConfirmationView> confirmations,
        @Schema(description = "who has still to confirm it") List<ConfirmingParty> waitingFor,
        @Schema(description = "what the caller may confirm now") List<ConfirmingParty> mayConfirm,
        @Schema(description = "the caller may take it back to be changed") boolean mayTakeBack,
        @Schema(nullable = true, description = "null while the village has not spoken") OpinionView villageOpinion,
        @Schema(description = "the township waits for the village") boolean opinionAwaited,
        boolean mayGiveOpinion,
        @Schema(nullable = true, description = "to the refusal that stands or stood last") RefusalObjectionView objection,
        @Schema(nullable = true, description = "the caller may object before this instant") Instant mayObjectUntil,
        boolean mayDecideObjection, boolean mayReopen) {

    /** One side's word. */
    public record ConfirmationView(ConfirmingParty party, @Schema(examples = "陈月琴") String by, Instant at) {
        static ConfirmationView of(Confirmation one) {
            return new ConfirmationView(one.party(), one.confirmedByName(), one.confirmedAt());
        }
    }
}
