package org.yichuang.disbursement.wire;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bank's receipt. */
public record ConfirmPayment(
        @Schema(description = "the bank's serial number, once for each movement", examples = "20260612000183") @NotNull @Pattern(regexp = "\\s*[\\x21-\\x7e]{1,64}\\s*")
        String bankSerial,
        @Schema(description = "day on which the bank paid, Beijing time", examples = "2026-06-12") @NotNull LocalDate paidOn) { }
