package org.yichuang.application.service;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.application.domain.Examination;

/** A condition that somebody looked into. */
public record ExaminedView(@Schema(examples = "open-refund") String ruleId, @Schema(examples = "host") String party,
        @Schema(examples = "查阅2025年决算，无应退资金。") String words, @Schema(examples = "王海燕") String examinedBy, Instant examinedAt) {

    static ExaminedView of(Examination one) {
        return new ExaminedView(one.ruleId(), one.party(), one.words(), one.examinedByName(), one.examinedAt());
    }
}
