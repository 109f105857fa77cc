package org.yichuang.fund.domain;

import org.yichuang.fund.FeeKind;

/** By what a journal can be found and summed. */
public record Dimensions(Long callId, Long projectId, Long awardId, Long trancheId, Long payeeId, Long receiptId, FeeKind feeKind) {
    static final Dimensions NONE = new Dimensions(null, null, null, null, null, null, null);

    static Dimensions receipt(long receiptId) {
        return new Dimensions(null, null, null, null, null, receiptId, null);
    }

    Dimensions tranche(long tranche, long payee) {
        return new Dimensions(callId, projectId, awardId, tranche, payee, null, feeKind);
    }

    Dimensions with(long receipt) {
        return new Dimensions(callId, projectId, awardId, trancheId, payeeId, receipt, feeKind);
    }

    Long of(Level level) {
        return switch (level) {
            case POOL -> null;
            case AWARD -> awardId;
            case TRANCHE -> trancheId;
            case RECEIPT -> receiptId;
        };
    }
}
