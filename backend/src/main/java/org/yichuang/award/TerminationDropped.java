package org.yichuang.award;

import org.yichuang.call.rules.SanctionRules.Ground;

/** After the organisation was heard the project goes on. */
public record TerminationDropped(long projectId, Ground ground, String words) { }
