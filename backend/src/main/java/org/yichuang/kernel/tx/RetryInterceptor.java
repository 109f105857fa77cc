package org.yichuang.kernel.tx;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import org.yichuang.kernel.problem.CommonProblem;

/** Stands outside the transaction; inside another use case it stays out of the way, for only the outermost can begin again. */
@Retried
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class RetryInterceptor {
    private static final Logger LOG = Logger.getLogger(RetryInterceptor.class);
    private static final int TRIES = 5;
    /** Deadlock victim, lock wait timeout, duplicate of a row that another transaction was just inserting is not among them. */
    private static final Set<Integer> COLLISIONS = Set.of(1213, 1205, 1020);

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) return call.proceed();
        for (int attempt = 1; ; attempt++) {
            try {
                return call.proceed();
            } catch (Exception e) {
                if (!isCollision(e)) throw e;
                if (attempt == TRIES) throw (Exception) CommonProblem.BUSY.refuse().initCause(e);
                LOG.debugf("collision in %s, attempt %d", call.getMethod().getName(), attempt);
                Thread.sleep(ThreadLocalRandom.current().nextLong(10, 30L * attempt));
            }
        }
    }

    private static boolean isCollision(Throwable thrown) {
        for (var e = thrown; e != null; e = e.getCause()) {
            if (e instanceof SQLException sql && (COLLISIONS.contains(sql.getErrorCode()) || "40001".equals(sql.getSQLState()))) return true;
            for (var suppressed : e.getSuppressed()) if (isCollision(suppressed)) return true;
        }
        return false;
    }
}
