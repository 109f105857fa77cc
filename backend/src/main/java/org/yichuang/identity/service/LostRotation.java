package org.yichuang.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.yichuang.identity.domain.RefreshToken;

/**
 * Tells a lost answer from a stolen token. When the answer to a rotation never arrived, the browser comes again with the
 * token it has, and nothing that followed from it was ever used. Then it gets new ones, and those on the way are void: should
 * they turn up after all, somebody else holds them, and the session ends.
 */
@ApplicationScoped
class LostRotation {
    private final EntityManager db;

    LostRotation(EntityManager db) {
        this.db = db;
    }

    boolean wasLost(RefreshToken token, Instant now) {
        if (token.isVoid()) return false;
        var family = "sessionId = :session and issuedAt >= :rotated and hash <> :own";
        long used = db.createQuery("select count(t) from RefreshToken t where " + family + " and usedAt is not null", Long.class)
                .setParameter("session", token.sessionId()).setParameter("rotated", token.usedAt()).setParameter("own", token.hash()).getSingleResult();
        if (used > 0) return false;
        db.createQuery("update RefreshToken set usedAt = :gone where " + family).setParameter("gone", RefreshToken.voidSince(token.usedAt()))
                .setParameter("session", token.sessionId()).setParameter("rotated", token.usedAt()).setParameter("own", token.hash()).executeUpdate();
        token.useAgain(now);
        return true;
    }
}
