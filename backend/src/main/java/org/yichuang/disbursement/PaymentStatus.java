package org.yichuang.disbursement;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** What the bank has made of one instruction. */
public enum PaymentStatus implements Step<PaymentStatus> {
    INSTRUCTED,
    /** Nobody knows: it may have been carried out or not. */
    UNKNOWN,
    PAID,
    /** Not carried out: refused, not accepted, or closed by a reconciler. */
    FAILED,
    /** The payee's bank sent it back. */
    RETURNED;

    @Override
    public Set<PaymentStatus> next() {
        return switch (this) {
            case INSTRUCTED -> EnumSet.of(UNKNOWN, PAID, FAILED, RETURNED);
            case UNKNOWN -> EnumSet.of(PAID, FAILED, RETURNED);
            case PAID, FAILED, RETURNED -> EnumSet.noneOf(PaymentStatus.class);
        };
    }

    /** It was carried out or still may be: nothing else may be instructed for the same part. */
    public boolean isLive() {
        return this != FAILED && this != RETURNED;
    }

    /** The bank has not answered for good. */
    public boolean isOpen() {
        return this == INSTRUCTED || this == UNKNOWN;
    }
}
