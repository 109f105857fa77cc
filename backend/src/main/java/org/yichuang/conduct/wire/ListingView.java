package org.yichuang.conduct.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.conduct.ListingKind;
import org.yichuang.conduct.ListingStatus;
import org.yichuang.conduct.domain.CreditListing;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;

/** An entry on a list, with the documents it rests on. */
public record ListingView(Id id, Id organisationId,
        @Schema(examples = "青苗社会服务中心") String organisationName,
        ListingKind kind, ListingStatus status,
        @Schema(examples = "绍兴市上虞区民政局") String authority,
        @Schema(examples = "虞民列〔2026〕3号") String documentNo,
        @Schema(examples = "2026-03-02") LocalDate listedOn,
        @Schema(examples = "未按时报送年度工作报告") String ground,
        @Schema(nullable = true, examples = "虞民移〔2026〕1号") String removalDocumentNo,
        @Schema(nullable = true, examples = "2026-09-02") LocalDate removedOn,
        @Schema(nullable = true, examples = "已补报年度工作报告") String removalGround,
        Instant enteredAt, List<ListingStatus> nextSteps, long version) implements Versioned {

    public static ListingView of(CreditListing one, String organisationName) {
        var paper = one.paper();
        return new ListingView(Id.of(one.id()), Id.of(one.organisationId()), organisationName, one.kind(), one.status(), paper.authority(), paper.documentNo(),
                paper.listedOn(), paper.ground(), one.removalDocumentNo(), one.removedOn(), one.removalGround(), one.enteredAt(), one.status().following(),
                one.version());
    }
}
