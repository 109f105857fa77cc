package org.yichuang.gate;

import java.time.Instant;
import java.util.List;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.words.LocalText;

/**
 * What is known of a subject.
 *
 * @param records what it rests on, so that it can be looked up
 * @param source who says so, in words
 * @param asOf the time it was true at
 */
public record Fact(FactValue value, List<Subject> records, LocalText source, Instant asOf) {
    public Fact {
        records = List.copyOf(records);
    }
}
