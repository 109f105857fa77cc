package org.yichuang.disbursement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.yichuang.organisation.PayeeFacts;

/** Where an instruction sent the money, as it was in that moment; the whole number stays with the organisation's account. */
@Embeddable
public record Payee(
        @Column(name = "payee_account_id", updatable = false) long accountId,
        @Column(name = "payee_organisation_id", updatable = false) long organisationId,
        @Column(name = "payee_name", updatable = false) String name,
        @Column(name = "payee_bank", updatable = false) String bank,
        @Column(name = "payee_number_masked", updatable = false) String numberMasked,
        @Column(name = "payee_number_fingerprint", columnDefinition = "char(64)", updatable = false) String numberFingerprint) {

    public static Payee of(PayeeFacts account) {
        return new Payee(account.payeeAccountId(), account.organisationId(), account.holderName(), account.bankName(), account.numberMasked(),
                account.numberFingerprint());
    }
}
