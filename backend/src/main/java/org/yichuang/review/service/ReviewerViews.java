package org.yichuang.review.service;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.call.rules.TieKind;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;
import org.yichuang.review.domain.Reviewer;
import org.yichuang.review.domain.ReviewerStatus;
import org.yichuang.review.domain.ReviewerTie;

/** Reviewers on the wire. */
public final class ReviewerViews {
    private ReviewerViews() { }

    @Schema(name = "ReviewerView")
    public record View(Id id, Id accountId,
            @Schema(examples = "王若水") String name,
            @Schema(nullable = true, examples = "绍兴文理学院") String employer,
            @Schema(description = "what they are expert in, as forms name fields", examples = "[\"service\"]") List<String> fields,
            @Schema(description = "seats they may take, as rule books name them", examples = "[\"expert\"]") List<String> kinds,
            ReviewerStatus status, @Schema(nullable = true) String statusReason, List<Tie> ties, long version) implements Versioned { }

    /** To an organisation or to a village: exactly one of the two. */
    @Schema(name = "ReviewerTieView")
    public record Tie(TieKind kind, @Schema(nullable = true) Id organisationId,
            @Schema(nullable = true, examples = "/330604/330604002/330604002016/") String divisionPath,
            @Schema(nullable = true, description = "null while it lasts; afterwards it counts as long as the rule book says") LocalDate endedOn,
            @Schema(nullable = true, examples = "理事") String note) { }

    static View of(Reviewer one, List<ReviewerTie> ties) {
        return new View(new Id(one.id()), new Id(one.accountId()), one.name(), one.employer(), one.fields(), one.kinds(), one.status(), one.statusReason(),
                ties.stream().filter(tie -> tie.reviewerId() == one.id())
                        .map(tie -> new Tie(tie.kind(), Id.of(tie.organisationId()), tie.divisionPath(), tie.endedOn(), tie.note())).toList(), one.version());
    }
}
