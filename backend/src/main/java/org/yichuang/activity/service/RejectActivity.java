package org.yichuang.activity.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an activity is not confirmed. */
public record RejectActivity(@Schema(examples = "照片与活动时间不符") @NotBlank @Size(max = 500) String reason) { }
