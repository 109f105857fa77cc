package org.yichuang.call;

import java.util.Set;

/**
 * Tells what stages above have already built on a call's rules, so that a correction cannot take it away. A stage that
 * keeps something under a key of the rule book implements this as a bean; a call without any is used by nobody.
 */
public interface CallUses {
    /** Keys of the tracks somebody has chosen, drafts included and withdrawn ones too: their papers stay readable. */
    Set<String> tracksInUse(long callId);
}
