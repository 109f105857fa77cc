package org.yichuang.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Known by its hash only. Each is good for one rotation; who brings a used one again has copied it. */
@Entity
@Table(name = "refresh_token")
public class RefreshToken {
    /** Two tabs of one browser may send the same token at the same moment; that is no theft. */
    static final Duration SAME_MOMENT = Duration.ofSeconds(10);

    @Id private String hash;
    @Column(name = "session_id", nullable = false) private long sessionId;
    @Column(name = "issued_at", nullable = false) private Instant issuedAt;
    @Column(name = "used_at") private Instant usedAt;

    protected RefreshToken() { }

    public RefreshToken(String hash, long sessionId, Instant now) {
        this.hash = hash;
        this.sessionId = sessionId;
        this.issuedAt = now;
    }

    /** Says whether it may be exchanged. */
    public boolean use(Instant now) {
        if (usedAt == null) usedAt = now;
        return !now.isAfter(usedAt.plus(SAME_MOMENT));
    }

    /** It was on the way when its predecessor was exchanged again: marked as used before it was issued, so it is never good for anything. */
    public boolean isVoid() {
        return usedAt != null && usedAt.isBefore(issuedAt);
    }

    /** The mark for what follows from a token that was exchanged then. */
    public static Instant voidSince(Instant exchanged) {
        return exchanged.minus(SAME_MOMENT).minusSeconds(1);
    }

    /** Its answer was lost; from now on this is when it was exchanged. */
    public void useAgain(Instant now) {
        usedAt = now;
    }

    public String hash() {
        return hash;
    }

    public Instant usedAt() {
        return usedAt;
    }

    public long sessionId() {
        return sessionId;
    }
}
