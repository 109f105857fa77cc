package org.yichuang.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The key that an account shares with an authenticator on a phone. It counts once the phone has shown that it holds it. */
@Entity
@Table(name = "second_factor")
public class AuthenticatorKey {
    @Id @Column(name = "account_id") private Long accountId;
    @Column(nullable = false) private String secret;
    @Column(name = "begun_at", nullable = false) private Instant begunAt;
    @Column(name = "confirmed_at") private Instant confirmedAt;
    @Column(name = "last_step", nullable = false) private long lastStep;

    protected AuthenticatorKey() { }

    /** @param sealed the secret, unreadable without the installation's key */
    public AuthenticatorKey(long accountId, String sealed, Instant now) {
        this.accountId = accountId;
        replace(sealed, now);
    }

    /** Somebody who did not finish begins anew. */
    public void replace(String sealed, Instant now) {
        this.secret = sealed;
        this.begunAt = now;
    }

    /** Takes the step of a right code; says no to one that was used, or to one older than a used one. */
    public boolean take(long step) {
        if (step <= lastStep) return false;
        lastStep = step;
        return true;
    }

    public void confirm(Instant now) {
        confirmedAt = now;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public String secret() {
        return secret;
    }
}
