package org.yichuang.award;

import org.yichuang.call.rules.SanctionRules.Ground;

/** The organisation was told that its project may be ended before its time; it has yet to be heard. */
public record TerminationNoticed(long projectId, Ground ground) { }
