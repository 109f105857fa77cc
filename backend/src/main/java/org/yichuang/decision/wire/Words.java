package org.yichuang.decision.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why, in words that stay readable. */
@Schema(name = "DecisionWords")
public record Words(@NotBlank @Size(max = 500) @Schema(examples = "负责人调离，无法按计划实施") String words) { }
