package org.yichuang.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.yichuang.kernel.id.Ids;

/** One sign-in on one device: the family of refresh tokens that follow from it. When it ends, its access tokens end at once. */
@Entity
@Table(name = "sign_in_session")
public class SignInSession {
    /** Nobody was there for so long that somebody else may be sitting there now. */
    public static final Duration IDLE = Duration.ofMinutes(30);
    public static final Duration LONGEST = Duration.ofHours(12);

    public enum End { SIGNED_OUT, EVERYWHERE, REUSED, PASSWORD_CHANGED, ADMINISTRATOR }

    @Id private Long id;
    @Column(name = "account_id", nullable = false) private long accountId;
    @Column(name = "begun_at", nullable = false) private Instant begunAt;
    @Column(name = "last_used_at", nullable = false) private Instant lastUsedAt;
    @Column(name = "ended_at") private Instant endedAt;
    @Column(name = "end_reason") private String endReason;
    @Column(name = "proved_at") private Instant provedAt;

    protected SignInSession() { }

    public SignInSession(long accountId, Instant now) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.begunAt = now;
        this.lastUsedAt = now;
    }

    public boolean isAlive(Instant now) {
        return endedAt == null && now.isBefore(lastUsedAt.plus(IDLE)) && now.isBefore(begunAt.plus(LONGEST));
    }

    public void used(Instant now) {
        lastUsedAt = now;
    }

    /** A code of the second factor was given in it. */
    public void proved(Instant now) {
        provedAt = now;
    }

    public void end(Instant now, End reason) {
        if (endedAt != null) return;
        endedAt = now;
        endReason = reason.name();
    }

    public long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }
}
