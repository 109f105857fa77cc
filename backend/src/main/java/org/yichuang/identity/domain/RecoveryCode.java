package org.yichuang.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;

/** A code on paper for the day the phone is lost; known by its fingerprint only, good once. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode {
    public static final int HOW_MANY = 10;
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id @Column(columnDefinition = "char(64)") private String hash;
    @Column(name = "account_id", nullable = false) private long accountId;
    @Column(name = "used_at") private Instant usedAt;

    protected RecoveryCode() { }

    public RecoveryCode(String hash, long accountId) {
        this.hash = hash;
        this.accountId = accountId;
    }

    /** {@code K7QMX-2HDPW}: without letters that read alike. */
    public static String draw() {
        var code = new StringBuilder();
        for (int i = 0; i < 10; i++) code.append(i == 5 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return code.toString();
    }

    public boolean use(Instant now) {
        if (usedAt != null) return false;
        usedAt = now;
        return true;
    }

    public long accountId() {
        return accountId;
    }
}
