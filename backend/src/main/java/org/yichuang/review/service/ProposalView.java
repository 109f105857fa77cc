package org.yichuang.review.service;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.call.rules.TieKind;
import org.yichuang.kernel.id.Id;

/** Who could judge a round, the best fit first, and why others are left out. */
@Schema(name = "PanelProposalView")
public record ProposalView(@Schema(description = "appointed members the rules ask for", examples = "5") int members,
                           @Schema(nullable = true, description = "cap on the open sheets of a reviewer, this group counted; null for none", examples = "60") Integer maximumOpenSheets,
                           List<Candidate> candidates,
                           List<LeftOut> leftOut) {

    @Schema(name = "PanelCandidate")
    public record Candidate(Id reviewerId, @Schema(examples = "王若水") String name,
            @Schema(description = "seats they may take, as the rule book names them", examples = "[\"expert\"]") List<String> kinds,
            @Schema(description = "applications of the group in the reviewer's fields", examples = "14") int inOwnFields,
            @Schema(description = "open sheets in other rounds", examples = "0") int load,
            @Schema(description = "with this group there would be more open sheets than the cap allows") boolean overCap, boolean proposed) { }

    /** @param kind null where the reason is that the reviewer is barred */
    @Schema(name = "PanelLeftOut")
    public record LeftOut(Id reviewerId, String name, @Schema(nullable = true) TieKind kind,
            @Schema(nullable = true, description = "the organisation the tie is to") String about) { }
}
