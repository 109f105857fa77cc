package org.yichuang.gate;

import java.time.Instant;
import java.util.List;
import org.yichuang.kernel.step.Subject;

/** What a gate said and why. {@code id} is null for an answer that was only looked at and not kept. */
public record GateAnswer(Long id, String gate, Subject subject, String divisionPath, Long organisationId, Instant askedAt, Verdict verdict,
                         List<Finding> findings) {

    public List<Finding> obstacles() {
        return findings.stream().filter(finding -> !finding.verdict().lets()).toList();
    }
}
