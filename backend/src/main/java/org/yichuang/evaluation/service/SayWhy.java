package org.yichuang.evaluation.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision that needs a reason. */
public record SayWhy(@Schema(description = "read by the organisation too", examples = "请补充第二季度的支出说明。") @NotBlank @Size(max = 1000) String reason) { }
