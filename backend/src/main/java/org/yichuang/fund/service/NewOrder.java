package org.yichuang.fund.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.fund.domain.OrderKind;
import org.yichuang.kernel.id.Id;

public record NewOrder(
        @NotNull OrderKind kind,
        @Schema(description = "in fen", examples = "60000000") @NotNull @Positive @Max(10_000_000_000_000L) Long amountFen,
        @Schema(description = "the pool that takes; for transfers and carry-overs only", nullable = true) Id targetPoolId,
        @Schema(description = "the document it rests on", examples = "虞财社〔2026〕12号") @NotBlank @Size(max = 200) String basis) { }
