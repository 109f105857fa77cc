package org.yichuang.identity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.yichuang.identity.domain.Account;
import org.yichuang.identity.domain.RefreshToken;
import org.yichuang.identity.domain.SignInSession;

class SessionRulesTest {
    private static final Instant NOON = Instant.parse("2026-09-28T04:00:00Z");

    @Test
    void a_session_ends_after_thirty_idle_minutes_and_after_twelve_hours_in_any_case() {
        var session = new SignInSession(1, NOON);
        assertTrue(session.isAlive(NOON.plusSeconds(1799)));
        assertFalse(session.isAlive(NOON.plusSeconds(1800)));
        for (int minutes = 20; minutes < 12 * 60; minutes += 20) session.used(NOON.plus(Duration.ofMinutes(minutes)));
        assertTrue(session.isAlive(NOON.plus(Duration.ofHours(12)).minusSeconds(1)));
        assertFalse(session.isAlive(NOON.plus(Duration.ofHours(12))));
    }

    @Test
    void a_refresh_token_is_good_once_and_for_a_second_tab_in_the_same_moment() {
        var token = new RefreshToken("h", 1, NOON);
        assertTrue(token.use(NOON.plusSeconds(60)));
        assertTrue(token.use(NOON.plusSeconds(65)));
        assertFalse(token.use(NOON.plusSeconds(71)));
    }

    @Test
    void the_lock_opens_by_itself() {
        var account = new Account("chen", "陈敏", null, NOON);
        for (int i = 0; i < 5; i++) account.failed(NOON, 5, Duration.ofMinutes(15));
        assertTrue(account.isLocked(NOON.plusSeconds(899)));
        assertFalse(account.isLocked(NOON.plusSeconds(900)));
    }
}
