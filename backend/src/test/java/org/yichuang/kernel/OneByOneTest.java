package org.yichuang.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.kernel.job.OneByOne;

/** A job goes on when one of the things it looks after cannot be dealt with. */
@ApiTest
class OneByOneTest {
    @Test
    void one_that_fails_holds_up_none_of_the_others() {
        var done = new ArrayList<Long>();
        OneByOne.each(List.of(1L, 2L, 3L), id -> {
            if (!QuarkusTransaction.isActive()) throw new AssertionError("each has a transaction");
            if (id == 2) throw new IllegalStateException("this one cannot be dealt with");
            done.add(id);
        });
        assertEquals(List.of(1L, 3L), done);
    }
}
