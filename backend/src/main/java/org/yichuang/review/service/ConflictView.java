package org.yichuang.review.service;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;
import org.yichuang.review.domain.Conflict;
import org.yichuang.review.domain.ConflictOrigin;

/** Why a reviewer is out of a group. */
public record ConflictView(Id id, Id reviewerId, @Schema(examples = "王若水") String reviewer, Id applicationId, ConflictOrigin origin,
                           @Schema(description = "the rule book's ground; `register` where it names no ties", examples = "employed-there") String ground,
                           String words, Instant foundAt) {
    static ConflictView of(Conflict one, String reviewer) {
        return new ConflictView(new Id(one.id()), new Id(one.reviewerId()), reviewer, new Id(one.applicationId()), one.origin(), one.ground(), one.words(),
                one.foundAt());
    }
}
