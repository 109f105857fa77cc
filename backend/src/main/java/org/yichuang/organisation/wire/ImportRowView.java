package org.yichuang.organisation.wire;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;
import org.yichuang.organisation.RowOutcome;

/** One row of the file: what it does, or why it stays out. */
public record ImportRowView(
        @Schema(description = "row of the file as a spreadsheet counts it; the headings are row 1", examples = "7") int row,
        @Schema(examples = "称海村银龄互助队") String name,
        RowOutcome outcome,
        @Schema(nullable = true, description = "the organisation in the register") Id organisationId,
        List<Fault> faults, List<Difference> differences) {

    /** What is wrong with a cell and what to do about it. */
    @Schema(name = "ImportFault")
    public record Fault(@Schema(examples = "统一社会信用代码") String column, @Schema(nullable = true, examples = "523306O4MJ9900020J") String value,
                        @Schema(examples = "第 7 位不能是“O”，代码不含 I、O、S、V、Z") String message) { }

    /** What would change. Numbers of people are masked. */
    @Schema(name = "ImportDifference")
    public record Difference(@Schema(examples = "联系人") String column, @Schema(nullable = true) String before, @Schema(nullable = true) String after) { }
}
