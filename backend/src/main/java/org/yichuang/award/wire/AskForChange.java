package org.yichuang.award.wire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.award.ChangeItem;
import org.yichuang.kernel.id.Id;

/** One or several things that shall change together, with the reason. */
public record AskForChange(@NotNull Id projectId, @NotEmpty @Size(max = 20) List<@NotNull @Valid ChangeItem> items,
                           @Schema(examples = "培训需求增加，物资比计划便宜。") @NotBlank @Size(max = 1000) String reason) { }
