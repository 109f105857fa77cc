package org.yichuang.call.service;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.call.rules.RuleBookContent;

/** A correction of a published call. The former rules stay readable; the deadline moves for everybody. */
public record CorrectCall(
        @Schema(description = "published with the correction", examples = "备案组织上限误写为 300 元，应为 30000 元。")
        @NotBlank @Size(max = 1000) String reason,
        @Schema(description = "the whole corrected rules; null where only the deadline moves", implementation = RuleBookContent.class) JsonNode rules,
        @Schema(description = "the new deadline; null for the least that the rules promise after a correction", examples = "2026-04-06T00:00:00+08:00")
        Instant closesAt) { }
