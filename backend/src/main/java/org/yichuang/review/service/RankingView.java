package org.yichuang.review.service;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.number.Fraction;
import org.yichuang.review.RankingStatus;

/** One version of a ranking list. */
public record RankingView(Id id, Id callId, @Schema(examples = "registered") String listKey,
        @Schema(description = "1 for the first", examples = "1") int number, RankingStatus status,
        @Schema(description = "sheets each score rests on", examples = "5") int validSheets,
        @Schema(examples = "TRIMMED_MEAN") String method,
        @Schema(nullable = true, description = "order of a drawn tie: sha256(seed + \":\" + receipt number) in hexadecimal, ascending") String drawSeed,
        @Schema(nullable = true, description = "why there is a new version") String reason, Instant computedAt,
        @Schema(nullable = true, description = "when applicants could read their own result") Instant announcedAt,
        @Schema(nullable = true, description = "the version before") Id formerId, List<Place> places, long version) implements Versioned {

    @Schema(name = "RankingPlaceView")
    public record Place(int place, Id applicationId, @Schema(examples = "银龄课堂") String title, @Schema(examples = "CALL-2026-01-0001") String receiptNo,
            @Schema(examples = "青苗社会服务中心") String organisationName, @Schema(description = "fen") long requestedFen,
            @Schema(description = "met every pass mark") boolean passed,
            @Schema(description = "rounded for reading; places follow the exact one", examples = "82.33") String score, Fraction exactScore, int bonus,
            @Schema(examples = "82.33") String total, Fraction exactTotal,
            @Schema(nullable = true, description = "what decided between equal scores", examples = "CRITERION_MEAN:need") String decidedBy,
            ScoreDetail detail) { }
}
