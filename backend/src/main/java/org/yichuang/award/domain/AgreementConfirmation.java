package org.yichuang.award.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yichuang.award.Party;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.json.Digest;

/**
 * The record that somebody stood for a party, when, and to which text by its hash. It is a confirmation record; it is
 * no electronic signature in the sense of the law.
 */
@Entity
@Table(name = "agreement_confirmation")
public class AgreementConfirmation {
    public static final String IN_THE_SYSTEM = "IN_THE_SYSTEM";
    /** The bureau checked the stamped scan. */
    public static final String SCAN_CHECKED = "SCAN_CHECKED";
    @Id private Long id;
    @Column(name = "agreement_id") private long agreementId;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)") private Party party;
    private String way;
    private String algorithm;
    @Column(columnDefinition = "char(64)") private String sha256;
    @Column(name = "confirmed_by") private long confirmedBy;
    @Column(name = "confirmed_by_name") private String confirmedByName;
    @Column(name = "confirmed_at") private Instant confirmedAt;
    private String words;

    protected AgreementConfirmation() { }

    public AgreementConfirmation(long agreementId, Party party, String way, String sha256, String words, Actor by, Instant now) {
        this.id = Ids.next();
        this.agreementId = agreementId;
        this.party = party;
        this.way = way;
        this.algorithm = Digest.ALGORITHM;
        this.sha256 = sha256;
        this.words = words;
        this.confirmedBy = by.accountId();
        this.confirmedByName = by.name();
        this.confirmedAt = now;
    }

    public Party party() {
        return party;
    }

    public String way() {
        return way;
    }

    public String sha256() {
        return sha256;
    }

    public String confirmedByName() {
        return confirmedByName;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    public String words() {
        return words;
    }
}
