package org.yichuang.evaluation;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** The life of an evaluation. What an assessor has concluded is never changed; an objection that is upheld begins a new version. */
public enum EvaluationStatus implements Step<EvaluationStatus> {
    /** Its time has not come. */
    PLANNED,
    /** The organisation's report is awaited. */
    DUE,
    /** The report is in: the assessor's turn. */
    REPORTED,
    /** The assessor has concluded; the bureau confirms. */
    ASSESSED,
    /** Passes once what was found has been put right in time; once only. */
    RECTIFYING,
    /** The result is announced and does not count yet. */
    IN_PUBLICITY,
    CONCLUDED,
    /** An objection was upheld; a new version takes its place. */
    SUPERSEDED,
    /** The project ended before. */
    CANCELLED;

    @Override
    public Set<EvaluationStatus> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(DUE, CANCELLED);
            case DUE -> EnumSet.of(REPORTED, CONCLUDED, CANCELLED);
            case REPORTED -> EnumSet.of(ASSESSED, DUE, CONCLUDED, CANCELLED);
            case ASSESSED -> EnumSet.of(REPORTED, RECTIFYING, IN_PUBLICITY, CONCLUDED, CANCELLED);
            case RECTIFYING -> EnumSet.of(REPORTED, CONCLUDED, CANCELLED);
            case IN_PUBLICITY -> EnumSet.of(CONCLUDED, SUPERSEDED, ASSESSED);
            case CONCLUDED, SUPERSEDED, CANCELLED -> EnumSet.noneOf(EvaluationStatus.class);
        };
    }
}
