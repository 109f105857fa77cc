package org.yichuang.evaluation;

/** In the middle of a project, or at its end. */
public enum EvaluationKind { MIDTERM, FINAL }
