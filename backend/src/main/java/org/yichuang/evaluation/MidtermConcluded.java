package org.yichuang.evaluation;

/** The mid-term evaluation is concluded, after rectification where there was one. */
public record MidtermConcluded(long projectId, boolean passed) { }
