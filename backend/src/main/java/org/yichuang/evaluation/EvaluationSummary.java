package org.yichuang.evaluation;

import java.time.Instant;
import org.yichuang.kernel.number.Fraction;

/**
 * An evaluation as stages above know it.
 *
 * @param outcome of a mid-term evaluation; null of a final one or while open
 * @param score of a final evaluation, out of 100; null before it was assessed
 * @param noticeId where its result was announced; null without
 */
public record EvaluationSummary(long id, long projectId, EvaluationKind kind, int versionNo, EvaluationStatus status, MidtermOutcome outcome,
                                Fraction score, String gradeKey, boolean misuse, Long noticeId, Instant concludedAt) { }
