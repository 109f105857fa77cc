package org.yichuang.gate;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** What a gate said, with all it went by. */
public record AnswerView(
        @Schema(nullable = true, implementation = Id.class, description = "null for an answer that was not kept") Id id,
        @Schema(examples = "apply") String gate, RecordRef subject, Instant askedAt,
        @Schema(description = "the worst of the findings") Verdict verdict, List<FindingView> findings) {

    public static AnswerView of(GateAnswer answer) {
        return new AnswerView(Id.of(answer.id()), answer.gate(), RecordRef.of(answer.subject()), answer.askedAt(), answer.verdict(),
                answer.findings().stream().map(FindingView::of).toList());
    }
}
