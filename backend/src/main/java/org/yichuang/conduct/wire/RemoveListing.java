package org.yichuang.conduct.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision that takes it off again. */
public record RemoveListing(
        @Schema(description = "number of the document", examples = "虞民移〔2026〕1号") @NotBlank @Size(max = 80) String documentNo,
        @Schema(description = "the day it took effect", examples = "2026-09-02") @NotNull LocalDate removedOn,
        @Schema(examples = "已补报年度工作报告") @NotBlank @Size(max = 500) String ground) { }
