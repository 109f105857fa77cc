package org.yichuang.conduct.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.conduct.ListingKind;
import org.yichuang.conduct.domain.CreditListing;
import org.yichuang.kernel.id.Id;

/** A decision that puts an organisation on a list. */
public record EnterListing(@NotNull Id organisationId, @NotNull ListingKind kind,
        @Schema(description = "who decided", examples = "绍兴市上虞区民政局") @NotBlank @Size(max = 100) String authority,
        @Schema(description = "number of the document", examples = "虞民列〔2026〕3号") @NotBlank @Size(max = 80) String documentNo,
        @Schema(description = "the day it took effect", examples = "2026-03-02") @NotNull LocalDate listedOn,
        @Schema(examples = "未按时报送年度工作报告") @NotBlank @Size(max = 500) String ground) {

    public CreditListing.Paper paper() {
        return new CreditListing.Paper(kind, authority.strip(), documentNo.strip(), listedOn, ground.strip());
    }
}
