package org.yichuang.evaluation.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** What was put right. */
public record RectifyMidterm(@Schema(examples = "已补齐签到表，并退还误支的 120 元。") @NotBlank @Size(max = 1000) String words,
        @Schema(description = "complete files of the sender") @NotNull @Size(max = 20) List<@NotNull Id> documentIds) { }
