package org.yichuang.award.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a third party thinks of a change. */
public record AddOpinion(@Schema(examples = "第三方评估机构") @NotBlank @Size(max = 100) String from,
                         @Schema(examples = "新负责人具备条件，同意变更。") @NotBlank @Size(max = 1000) String words) { }
