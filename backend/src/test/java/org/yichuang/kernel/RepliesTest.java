package org.yichuang.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.arc.Arc;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.problem.Refusal;
import org.yichuang.kernel.tx.UseCase;

@ApiTest
class RepliesTest {
    @Inject Replies replies;
    @Inject Work work;

    @Test
    void thirty_two_requests_with_one_key_have_one_effect_and_one_answer() throws Exception {
        var effects = new AtomicInteger();
        var key = freshKey();
        var answers = atOnce(32, () -> order(key, "paper boats", () -> effects.incrementAndGet()));
        for (var answer : answers) assertEquals(1, answer.get());
        assertEquals(1, effects.get());
    }

    @Test
    void when_the_first_fails_one_of_those_that_waited_does_the_work() throws Exception {
        var tries = new AtomicInteger();
        var effects = new AtomicInteger();
        var key = freshKey();
        int failed = 0;
        for (var answer : atOnce(32, () -> order(key, "paper boats", () -> {
            if (tries.incrementAndGet() == 1) throw new IllegalStateException("the first fails");
            return effects.incrementAndGet();
        }))) {
            try {
                assertEquals(1, answer.get());
            } catch (ExecutionException e) {
                failed++;
            }
        }
        assertEquals(1, failed);
        assertEquals(1, effects.get());
    }

    @Test
    void the_same_key_for_something_else_is_refused() {
        var key = freshKey();
        order(key, "paper boats", () -> 1);
        assertThrows(Refusal.class, () -> order(key, "paper planes", () -> 2));
    }

    private int order(RequestKey key, String what, Supplier<Integer> effect) {
        return work.once(() -> replies.replayOr(key, "testOrder", Map.of("what", what), Integer.class, effect));
    }

    /** A use case, so that a collision is begun again as in the service. */
    @UseCase
    static class Work {
        int once(Supplier<Integer> command) {
            return command.get();
        }
    }

    private static RequestKey freshKey() {
        return new RequestKey("key-" + Long.toString(Ids.next(), 36));
    }

    private static List<Future<Integer>> atOnce(int threads, Callable<Integer> work) throws InterruptedException {
        var pool = Executors.newFixedThreadPool(threads);
        var start = new CountDownLatch(1);
        try {
            var answers = new ArrayList<Future<Integer>>();
            for (int i = 0; i < threads; i++) answers.add(pool.submit(() -> {
                start.await();
                var request = Arc.container().requestContext();
                request.activate();
                try {
                    return work.call();
                } finally {
                    request.terminate();
                }
            }));
            start.countDown();
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
