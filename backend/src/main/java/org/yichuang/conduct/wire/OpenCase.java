package org.yichuang.conduct.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** Whom somebody begins to look into, and why. */
public record OpenCase(@NotNull Id organisationId, @Schema(examples = "举报反映活动照片重复使用") @NotBlank @Size(max = 500) String reason) { }
