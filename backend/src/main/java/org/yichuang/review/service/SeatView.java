package org.yichuang.review.service;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;
import org.yichuang.review.domain.PanelSeat;
import org.yichuang.review.domain.SeatStatus;

/** The reviewer's own place on a panel after declaring. */
@Schema(name = "OwnSeat")
public record SeatView(Id id, Id roundId, SeatStatus status, @Schema(nullable = true) String reason) {
    static SeatView of(PanelSeat seat) {
        return new SeatView(new Id(seat.id()), new Id(seat.roundId()), seat.status(), seat.statusReason());
    }
}
