package org.yichuang.conduct.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came out of it. */
public record CloseCase(@Schema(examples = "经核实，反映情况不属实。") @NotBlank @Size(max = 500) String conclusion) { }
