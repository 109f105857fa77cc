package org.yichuang.standing;

import java.time.LocalDate;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.words.LocalText;

/**
 * One thing that counts for a score, told by the stage that it belongs to.
 *
 * @param gradeKey of a graded project; else null
 * @param amount 1 for a duty done in time and 0 for one missed; the sum of the marks of a survey
 * @param of how many: 1 for a duty; the answers of a survey
 * @param record what it can be looked up in
 */
public record StandingFact(long organisationId, Kind kind, LocalDate on, String gradeKey, long amount, long of, Subject record, LocalText label) {

    public enum Kind {
        /** A report or receipt that was due on its day. */
        DUTY,
        /** A rectification that is open after its day. */
        RECTIFICATION_OVERDUE,
        /** Answers of those who were served. */
        MARKS,
        /** A project that was graded. */
        GRADE
    }

    public static StandingFact duty(long organisationId, LocalDate due, boolean inTime, Subject record, LocalText label) {
        return new StandingFact(organisationId, Kind.DUTY, due, null, inTime ? 1 : 0, 1, record, label);
    }

    public static StandingFact overdue(long organisationId, LocalDate since, Subject record, LocalText label) {
        return new StandingFact(organisationId, Kind.RECTIFICATION_OVERDUE, since, null, 1, 1, record, label);
    }

    public static StandingFact marks(long organisationId, LocalDate last, long sum, long answers, Subject record, LocalText label) {
        return new StandingFact(organisationId, Kind.MARKS, last, null, sum, answers, record, label);
    }

    public static StandingFact grade(long organisationId, LocalDate on, String gradeKey, Subject record, LocalText label) {
        return new StandingFact(organisationId, Kind.GRADE, on, gradeKey, 1, 1, record, label);
    }
}
