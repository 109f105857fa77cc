package org.yichuang.activity.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new version of a record, with the reason. */
public record CorrectActivity(@NotNull @Valid RecordActivity content, @Schema(examples = "人次漏记 6 人") @NotBlank @Size(max = 500) String reason) { }
