package org.yichuang.gate;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.words.LocalText;

/** What was known, by whom, and when it was true. */
public record FactView(FactValue value, @Schema(description = "what it rests on") List<RecordRef> records, LocalText source, Instant asOf) {
    public static FactView of(Fact fact) {
        return fact == null ? null : new FactView(fact.value(), fact.records().stream().map(RecordRef::of).toList(), fact.source(), fact.asOf());
    }
}
