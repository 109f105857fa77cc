package org.yichuang.conduct.wire;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.conduct.ListingKind;
import org.yichuang.kernel.id.Id;

/** What a file of listings would do: nothing is entered while one row has a fault. */
public record ImportPreview(
        @Schema(examples = "12") int rows, @Schema(description = "rows with a fault", examples = "1") int faulty, List<Row> lines) {

    /** One row; what could not be read is null. */
    public record Row(@Schema(description = "line of the file, the headings are line 1", examples = "2") int line,
            @Schema(nullable = true, examples = "52330604MJ9900020J") String code,
            @Schema(nullable = true) Id organisationId,
            @Schema(nullable = true, examples = "青苗社会服务中心") String organisationName,
            @Schema(nullable = true) ListingKind kind,
            @Schema(nullable = true) String authority, @Schema(nullable = true) String documentNo, @Schema(nullable = true) LocalDate listedOn,
            @Schema(nullable = true) String ground, List<Fault> faults) { }

    /** @param value what stands there */
    @Schema(name = "ListingFault")
    public record Fault(@Schema(examples = "listedOn") String column, @Schema(nullable = true, examples = "13.01.2026") String value,
            @Schema(description = "in the language asked for", examples = "请写成 2026-03-02 这样的日期") String message) { }
}
