package org.yichuang.fund.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.fund.FundSource;

public record NewPool(
        @Schema(examples = "2026年度微公益创投资金") @NotBlank @Size(max = 120) String title,
        @NotNull FundSource source,
        @Schema(examples = "2026") @NotNull @Min(2000) @Max(2099) Integer fiscalYear,
        @Schema(description = "the division it belongs to, with all above it", examples = "/330604/")
        @NotNull @Size(max = 60) @Pattern(regexp = "/([0-9]{6,12}/)+") String divisionPath) { }
