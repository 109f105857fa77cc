package org.yichuang.identity.service;

import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import org.yichuang.identity.domain.Account;
import org.yichuang.identity.domain.AccountGrant;
import org.yichuang.identity.domain.RefreshToken;
import org.yichuang.identity.domain.SignInSession;
import org.yichuang.kernel.json.Digest;
import org.yichuang.kernel.time.SystemClock;

/** Makes the two tokens: a signed one for ten minutes, and a random one, kept here as a hash, to renew it with. */
@ApplicationScoped
class Tokens {
    static final Duration ACCESS = Duration.ofMinutes(10);
    private static final SecureRandom RANDOM = new SecureRandom();
    private final EntityManager db;
    private final SystemClock clock;

    Tokens(EntityManager db, SystemClock clock) {
        this.db = db;
        this.clock = clock;
    }

    IssuedTokens issue(Account account, SignInSession session) {
        var now = clock.now();
        var roles = new HashSet<>(db.createQuery("select role from AccountGrant where accountId = :id and " + AccountGrant.HOLDS, String.class)
                .setParameter("id", account.id()).setParameter("now", now).getResultList());
        var access = Jwt.subject(String.valueOf(account.id())).claim("name", account.displayName()).claim("sid", String.valueOf(session.id()))
                .groups(roles).issuedAt(now).expiresAt(now.plus(ACCESS)).sign();
        var random = new byte[32];
        RANDOM.nextBytes(random);
        var refresh = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        db.persist(new RefreshToken(hash(refresh), session.id(), now));
        return new IssuedTokens(access, now.plus(ACCESS), refresh, account.id());
    }

    static String hash(String refresh) {
        return Digest.sha256(refresh);
    }
}
