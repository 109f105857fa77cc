package org.yichuang.gate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What follows when a condition does not hold. */
@Schema(name = "ConditionEffect")
public enum Effect {
    /** It may not happen. */
    BLOCKS,
    /** An officer looks at it; it may go on meanwhile. */
    EXAMINE
}
