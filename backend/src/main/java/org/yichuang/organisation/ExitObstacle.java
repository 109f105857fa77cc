package org.yichuang.organisation;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** One thing that an organisation has to settle before it can leave. */
public record ExitObstacle(Kind kind, @Schema(description = "the project, refund or hosted body") Id id, @Schema(examples = "邻里食堂") String title) {
    public enum Kind { LIVE_PROJECT, OPEN_SETTLEMENT, OPEN_REFUND, OPEN_PAYMENT, HOSTED_BODY }

    /** The key of the words that say the way out. */
    public String messageKey() {
        return "exit-obstacle." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
