package org.yichuang.call.rules;

/** What must hold before money moves. */
public enum TrancheCondition {
    TRIGGER_MET, AGREEMENT_IN_FORCE, IMPLEMENTER_GATE, HOST_GATE, PAYEE_NAME_MATCHES, NO_HOLD, POOL_CASH, FOUR_EYES, RECEIPTS_UP_TO_DATE
}
