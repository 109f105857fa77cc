package org.yichuang.organisation.wire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a row stays out. */
public record RowFaultView(
        @Schema(description = "row of the file as a spreadsheet counts it; the headings are row 1", examples = "7") int row,
        @Schema(examples = "称海村银龄互助队") String name,
        @Schema(examples = "统一社会信用代码") String column,
        @Schema(examples = "第 7 位不能是 O") String message) { }
