package org.yichuang.expense.wire;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.expense.VoucherKind;
import org.yichuang.expense.domain.ClaimContent;
import org.yichuang.expense.domain.Voucher;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.money.Money;

/** An expense with its voucher, as the organisation enters it. */
@Schema(name = "EnterClaim")
public record EnterClaim(
        @NotNull Id projectId,
        @Schema(description = "line of the budget in force", examples = "r1") @NotBlank @Size(max = 20) String lineId,
        @Schema(examples = "保温餐盒 100 套") @NotBlank @Size(max = 200) String what,
        @Schema(description = "day on the voucher", examples = "2026-05-18") @NotNull LocalDate spentOn,
        @Schema(examples = "上虞百官文具店") @NotBlank @Size(max = 100) String payee,
        @NotNull VoucherKind voucherKind,
        @Schema(nullable = true, description = "of an invoice or a fiscal receipt", examples = "25332000000012345678") @Pattern(regexp = "[0-9A-Z]{4,30}") String voucherNo,
        @Schema(nullable = true, description = "the issuer's unified social credit code or the invoice code", examples = "91330604MA2D8K7B3X")
        @Pattern(regexp = "[0-9A-Z]{6,30}") String issuerCode,
        @Schema(description = "fen", examples = "900000") @NotNull @Positive @Max(10_000_000_000L) Long amountFen,
        @Schema(description = "paid in cash") @NotNull Boolean cash,
        @Schema(nullable = true, description = "the activity it was for") Id activityId,
        @Schema(description = "complete files of the sender: photo or PDF of the voucher") @NotEmpty @Size(max = 9) List<@NotNull Id> documentIds) {

    public ClaimContent content() {
        return new ClaimContent(lineId, what.strip(), spentOn, payee.strip(), new Voucher(voucherKind, voucherNo, issuerCode), Money.fen(amountFen), cash,
                activityId == null ? null : activityId.value());
    }
}
