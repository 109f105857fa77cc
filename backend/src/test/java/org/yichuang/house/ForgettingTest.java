package org.yichuang.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yichuang.document.domain.Document;
import org.yichuang.document.service.UnattachedSweeper;
import org.yichuang.identity.Role;
import org.yichuang.identity.domain.RefreshToken;
import org.yichuang.identity.domain.SignInSession;
import org.yichuang.identity.service.SessionSweeper;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.idempotency.ReplySweeper;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.SystemClock;

/** What nobody needs any more is forgotten; what is younger or in use stays. */
@ApiTest
class ForgettingTest {
    @Inject EntityManager db;
    @Inject SystemClock clock;
    @Inject People people;
    @Inject ReplySweeper replies;
    @Inject SessionSweeper sessions;
    @Inject UnattachedSweeper files;

    @Test
    void answers_to_commands_are_kept_for_a_week() {
        long old = reply(Duration.ofDays(7).plusHours(1));
        long young = reply(Duration.ofDays(6));
        replies.sweep();
        assertEquals(0, count("stored_reply", "id", old));
        assertEquals(1, count("stored_reply", "id", young));
    }

    @Test
    void sessions_go_a_month_after_they_can_have_been_used_and_their_tokens_with_them() {
        long account = people.with(Role.OBSERVER).accountId();
        long old = session(account, clock.now().minus(Duration.ofDays(31)));
        long young = session(account, clock.now().minus(Duration.ofDays(29)));
        sessions.sweep();
        assertEquals(0, count("sign_in_session", "id", old));
        assertEquals(0, count("refresh_token", "session_id", old));
        assertEquals(1, count("sign_in_session", "id", young));
        assertEquals(1, count("refresh_token", "session_id", young));
    }

    @Test
    void files_that_were_attached_to_nothing_for_a_week_are_thrown_away() {
        long account = people.with(Role.OBSERVER).accountId();
        long left = file(account, Duration.ofDays(8), null);
        long young = file(account, Duration.ofDays(6), null);
        long used = file(account, Duration.ofDays(80), new Subject("application", Ids.next()));
        files.sweep();
        assertEquals(0, count("document", "id", left));
        assertEquals(1, count("document", "id", young));
        assertEquals(1, count("document", "id", used));
    }

    private long reply(Duration ago) {
        long id = Ids.next();
        QuarkusTransaction.requiringNew().run(() -> db.createNativeQuery("""
                INSERT INTO stored_reply (id, account_id, operation, request_key, request_hash, answer, stored_at) VALUES (?, 1, 'test', ?, REPEAT('a', 64), '{}', ?)""")
                .setParameter(1, id).setParameter(2, "key-" + id).setParameter(3, clock.now().minus(ago)).executeUpdate());
        return id;
    }

    private long session(long account, Instant begun) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var session = new SignInSession(account, begun);
            db.persist(session);
            db.flush();
            db.persist(new RefreshToken("f".repeat(50) + "%014d".formatted(Math.floorMod(session.id(), 100_000_000_000_000L)), session.id(), begun));
            return session.id();
        });
    }

    private long file(long account, Duration ago, Subject attachedTo) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var file = new Document(account, "清单.pdf", 3, clock.now().minus(ago));
            file.grow(3);
            file.complete("application/pdf", "a".repeat(64));
            if (attachedTo != null) file.attach(attachedTo);
            db.persist(file);
            return file.id();
        });
    }

    private long count(String table, String column, long id) {
        var sql = Map.of("stored_reply", "SELECT COUNT(*) FROM stored_reply WHERE ", "sign_in_session", "SELECT COUNT(*) FROM sign_in_session WHERE ",
                "refresh_token", "SELECT COUNT(*) FROM refresh_token WHERE ", "document", "SELECT COUNT(*) FROM document WHERE ").get(table);
        return ((Number) db.createNativeQuery(sql + column + " = ?").setParameter(1, id).getSingleResult()).longValue();
    }
}
