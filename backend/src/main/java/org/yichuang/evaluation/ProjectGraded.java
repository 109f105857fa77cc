package org.yichuang.evaluation;

/** The final evaluation counts. {@code lastTranche}: the grade lets the last part of the money be paid. */
public record ProjectGraded(long projectId, String gradeKey, boolean lastTranche) { }
