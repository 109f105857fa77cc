package org.yichuang.gate;

import java.time.Instant;
import org.yichuang.kernel.step.Subject;

/**
 * How one condition came out and what it went by.
 *
 * @param about whom it speaks of; null when the question named nobody
 * @param fact null when nobody can tell
 * @param since from when on answers of this gate have found it not to hold; null when it holds
 * @param waiverId null unless waived
 */
public record Finding(Condition condition, Subject about, Fact fact, Outcome outcome, Instant since, Long waiverId) {
    public Verdict verdict() {
        return switch (outcome) {
            case MET, WAIVED -> Verdict.MET;
            case NOT_MET -> condition.effect() == Effect.BLOCKS ? Verdict.NOT_MET : Verdict.TO_EXAMINE;
            case UNKNOWN -> condition.effect() == Effect.BLOCKS ? Verdict.UNKNOWN : Verdict.TO_EXAMINE;
        };
    }
}
