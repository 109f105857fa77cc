package org.yichuang.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yichuang.kernel.id.Ids;

/** A bank account that grants are paid to. A new one replaces it; the old one stays, for the payments that name it. */
@Entity
@Table(name = "payee_account")
public class PayeeAccount {
    @Id private Long id;
    @Column(name = "organisation_id") private long organisationId;
    private long revision;
    @Column(name = "holder_name") private String holderName;
    @Column(name = "bank_name") private String bankName;
    @Column(name = "number_sealed") private String numberSealed;
    @Column(name = "number_masked") private String numberMasked;
    @Column(name = "number_fingerprint", columnDefinition = "char(64)") private String numberFingerprint;
    @Column(name = "entered_by") private Long enteredBy;
    @Column(name = "entered_at") private Instant enteredAt;
    @Column(name = "replaced_at") private Instant replacedAt;

    protected PayeeAccount() { }

    public PayeeAccount(long organisationId, long revision, String holderName, String bankName, String sealed, String masked, String fingerprint,
                        Long enteredBy, Instant now) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.revision = revision;
        this.holderName = holderName;
        this.bankName = bankName;
        this.numberSealed = sealed;
        this.numberMasked = masked;
        this.numberFingerprint = fingerprint;
        this.enteredBy = enteredBy;
        this.enteredAt = now;
    }

    public void replaced(Instant now) {
        replacedAt = now;
    }

    public long id() {
        return id;
    }

    public long organisationId() {
        return organisationId;
    }

    public long revision() {
        return revision;
    }

    public String holderName() {
        return holderName;
    }

    public String bankName() {
        return bankName;
    }

    public String numberSealed() {
        return numberSealed;
    }

    public String numberMasked() {
        return numberMasked;
    }

    public String numberFingerprint() {
        return numberFingerprint;
    }

    public Instant enteredAt() {
        return enteredAt;
    }
}
