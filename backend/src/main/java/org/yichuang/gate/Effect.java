package org.yichuang.gate;

/** What follows when a condition does not hold. */
public enum Effect {
    /** It may not happen. */
    BLOCKS,
    /** An officer looks at it; it may go on meanwhile. */
    EXAMINE
}
