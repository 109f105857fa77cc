package org.yichuang.expense.wire;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.document.DocumentSummary;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;

/** A claim with its voucher and what the caller may do with it. */
@Schema(name = "ClaimView")
public record ClaimView(
        Id id, ClaimRow head,
        @Schema(nullable = true, examples = "25332000000012345678") String voucherNo,
        @Schema(nullable = true, examples = "91330604MA2D8K7B3X") String issuerCode,
        boolean cash, @Schema(nullable = true) Id activityId,
        @Schema(description = "version of the budget it is claimed under", examples = "1") int budgetVersion,
        List<DocumentSummary> documents,
        @Schema(nullable = true, description = "why it was asked back, refused or cut") String statusReason,
        String enteredByName, @Schema(nullable = true) String contentByName, @Schema(nullable = true) String figuresByName,
        @Schema(description = "what the caller may do now") List<Step> may, long version) implements Versioned {

    @Schema(name = "ClaimStep")
    public enum Step { CORRECT, WITHDRAW, QUERY, REFUSE, ACCEPT_CONTENT, ACCEPT_FIGURES }
}
