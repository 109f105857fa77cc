package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.money.BasisPoints;
import org.yichuang.kernel.time.Days;
import org.yichuang.kernel.words.LocalText;

/** One round of judging. */
public record ReviewStage(
        @Schema(examples = "desk") @NotNull @Pattern(regexp = Key.FORM) String key,
        @NotNull @Valid LocalText title,
        @NotNull Kind kind,
        @Schema(description = "part in the final score; all stages that score make up 100 %") @NotNull BasisPoints weight,
        @Schema(description = "how many go on from here; null for all that pass") @Min(1) @Max(1000) Integer shortlist,
        @Schema(description = "of what the shortlist counts so many: of a township, a track or a field alike; null for the whole ranking list")
        Quota.Dimension shortlistPer,
        @Schema(description = "how long the shortlist is announced before the next stage begins; null where it is not") @Valid Days shortlistNotice,
        @Schema(description = "from whom the jury is drawn; empty where the measure does not say") @Size(max = 10) List<@NotNull @Valid Seat> seats) {
    public ReviewStage {
        if (seats == null) seats = List.of();
    }

    /** Does each kind of seat score as a jury of its own, with its share of the stage's score? */
    public boolean hasJuries() {
        return seats.stream().anyMatch(seat -> seat.share() != null);
    }

    @Schema(name = "ReviewStageKind")
    public enum Kind { DESK, ROADSHOW, PUBLIC_JURY, PANEL_SELECTION }
}
