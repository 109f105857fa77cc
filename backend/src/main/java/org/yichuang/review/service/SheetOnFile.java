package org.yichuang.review.service;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;
import org.yichuang.review.domain.ScoreSheet;
import org.yichuang.review.domain.SheetStatus;

/** A sheet with its author, for those who answer for the review. */
public record SheetOnFile(Id id, @Schema(examples = "desk") String stageKey, @Schema(examples = "王若水") String reviewer, Id applicationId,
                          Map<String, Integer> points, int total, @Schema(nullable = true) String remark, SheetStatus status,
                          @Schema(nullable = true, description = "why it counts for nothing") String reason,
                          @Schema(nullable = true, description = "what the applicant may read of the remark; null for nothing") String released) {

    static SheetOnFile of(String stage, String reviewer, ScoreSheet sheet, String released) {
        return new SheetOnFile(new Id(sheet.id()), stage, reviewer, new Id(sheet.applicationId()), sheet.points(), sheet.total(), sheet.remark(), sheet.status(), sheet.statusReason(), released);
    }
}
