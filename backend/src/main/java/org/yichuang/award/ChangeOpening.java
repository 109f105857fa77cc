package org.yichuang.award;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether one kind of change can be asked for now, and if not, why. */
public record ChangeOpening(ChangeItem.Kind kind, boolean open,
        @Schema(nullable = true, description = "why it is closed; null where it is open") Why why,
        @Schema(nullable = true, description = "number of the waiting request that closes it", examples = "2") Integer waitingNumber,
        @Schema(description = "may stand only once in a request") boolean once,
        @Schema(description = "STEP_DATES, TARGET: the ones that a waiting request already changes, from 0") List<Integer> waitingIndexes) {

    /** What stands against it. */
    @Schema(name = "ChangeClosedWhy")
    public enum Why { IMPOSSIBLE, WAITING, DATES_WAITING }
}
