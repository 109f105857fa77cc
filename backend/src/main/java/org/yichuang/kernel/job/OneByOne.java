package org.yichuang.kernel.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.Collection;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** What a job does to many things, each in a transaction of its own: one that fails holds up none of the others, and raises an alarm in the log. */
public final class OneByOne {
    private static final Logger LOG = Logger.getLogger(OneByOne.class);

    private OneByOne() { }

    public static void each(Collection<Long> ids, Consumer<Long> work) {
        for (var id : ids) {
            try {
                QuarkusTransaction.requiringNew().run(() -> work.accept(id));
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "ALARM: a job could not do its work on %d and went on to the next", id);
            }
        }
    }
}
