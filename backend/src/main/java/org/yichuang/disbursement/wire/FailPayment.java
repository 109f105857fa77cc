package org.yichuang.disbursement.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.disbursement.PaymentStatus;

/** The bank says that the money did not arrive, and how. */
public record FailPayment(@NotNull How how, @Schema(examples = "账号与户名不符") @NotBlank @Size(max = 400) String reason) {
    @Schema(name = "PaymentFailure")
    public enum How {
        REFUSED,
        /** The bank's answer to a query: it never accepted the order. */
        NOT_ACCEPTED,
        RETURNED;

        public PaymentStatus status() {
            return this == RETURNED ? PaymentStatus.RETURNED : PaymentStatus.FAILED;
        }
    }
}
