package org.yichuang.house;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;

/** An award takes weeks: whatever a fixture has moved the business clock to, the next test begins in the present. */
public class BackToThePresent implements QuarkusTestAfterEachCallback {
    @Override
    public void afterEach(QuarkusTestMethodContext context) {
        var container = Arc.container();
        if (container != null) container.instance(BusinessClock.class).get().moveTo(container.instance(SystemClock.class).get().now());
    }
}
