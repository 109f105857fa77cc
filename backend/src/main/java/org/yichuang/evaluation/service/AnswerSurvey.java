package org.yichuang.evaluation.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One mark, and nothing about who gives it. */
public record AnswerSurvey(
        @Schema(description = "made up at random by the browser once and kept there, so that one device answers once") @NotNull
        @Pattern(regexp = "[A-Za-z0-9_-]{16,64}") String device,
        @Schema(description = "1 very dissatisfied to 5 very satisfied", examples = "5") @NotNull @Min(1) @Max(5) Integer mark) { }
