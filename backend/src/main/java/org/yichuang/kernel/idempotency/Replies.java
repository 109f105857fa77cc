package org.yichuang.kernel.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.function.Supplier;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.json.Digest;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.time.SystemClock;

/**
 * Makes a command safe to repeat: the same key with the same request returns the first answer and does nothing, with
 * another request it is refused. The reply is written in the command's own transaction, so both happen or neither.
 */
@ApplicationScoped
public class Replies {
    private final EntityManager db;
    private final SystemClock clock;
    private final Actor actor;

    Replies(EntityManager db, SystemClock clock, Actor actor) {
        this.db = db;
        this.clock = clock;
        this.actor = actor;
    }

    /**
     * @param request everything that makes the command what it is: path ids and body. The version in {@code If-Match} is not
     *     part of it: whoever repeats after a lost answer may have read the newer version meanwhile and still means the same
     *     command. It is checked inside the command, so a repeat gets the first answer and never a 412
     */
    public <T> T replayOr(RequestKey key, String operation, Object request, Class<T> type, Supplier<T> command) {
        long account = actor.accountId() == null ? 0 : actor.accountId();
        var hash = Digest.sha256(Json.write(request));
        // The placeholder goes in first: a second request with the same key waits here until the first has committed. The
        // empty update takes the exclusive lock at once; a shared one that is raised later would deadlock two waiting repeats.
        db.createNativeQuery("""
                INSERT INTO stored_reply (id, account_id, operation, request_key, request_hash, answer, stored_at)
                VALUES (?, ?, ?, ?, ?, NULL, ?) ON DUPLICATE KEY UPDATE id = id""")
                .setParameter(1, Ids.next()).setParameter(2, account).setParameter(3, operation)
                .setParameter(4, RequestKey.required(key).value()).setParameter(5, hash).setParameter(6, clock.now()).executeUpdate();
        var reply = db.createQuery("from StoredReply where accountId = :account and operation = :operation and requestKey = :key", StoredReply.class)
                .setParameter("account", account).setParameter("operation", operation).setParameter("key", key.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getSingleResult();
        if (!reply.requestHash.equals(hash)) throw CommonProblem.KEY_REUSED.refuse();
        if (reply.answer != null) return Json.read(reply.answer, type);
        var answer = command.get();
        reply.answer = Json.write(answer);
        return answer;
    }
}
