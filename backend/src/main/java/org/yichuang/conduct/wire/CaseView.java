package org.yichuang.conduct.wire;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.conduct.CaseStatus;
import org.yichuang.conduct.domain.SupervisionCase;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;

/** A case. */
public record CaseView(Id id, Id organisationId, @Schema(examples = "青苗社会服务中心") String organisationName, CaseStatus status,
        @Schema(examples = "举报反映活动照片重复使用") String reason,
        @Schema(nullable = true, examples = "经核实，反映情况不属实。") String conclusion,
        Instant openedAt, @Schema(nullable = true) Instant closedAt, List<CaseStatus> nextSteps, long version) implements Versioned {

    public static CaseView of(SupervisionCase one, String organisationName) {
        return new CaseView(Id.of(one.id()), Id.of(one.organisationId()), organisationName, one.status(), one.reason(), one.conclusion(), one.openedAt(),
                one.closedAt(), one.status().following(), one.version());
    }
}
