package org.yichuang.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yichuang.kernel.json.Digest;
import org.yichuang.review.domain.AppearanceOrder;
import org.yichuang.review.domain.AppearanceStatus;

/** A draw depends on seed and receipt numbers alone, and turns follow each other. */
class AppearanceOrderTest {
    @Test
    void anyone_can_recompute_a_draw() {
        var receipts = new ArrayList<>(List.of("CALL-2026-01-0001", "CALL-2026-01-0002", "CALL-2026-01-0003", "CALL-2026-01-0004"));
        var drawn = AppearanceOrder.drawn(receipts, "公开摇号 502");
        Collections.reverse(receipts);
        assertEquals(drawn, AppearanceOrder.drawn(receipts, "公开摇号 502"));
        var hashes = drawn.stream().map(one -> Digest.sha256("公开摇号 502:" + one)).toList();
        assertEquals(hashes.stream().sorted().toList(), hashes);
    }

    /** W waiting, P presenting, D done, A absent, in the order of their turns. */
    @ParameterizedTest(name = "{0}: {1} is next")
    @CsvSource({"WWW, 1", "PWW, 2", "DPW, 3", "DAW, 3", "WPW, 1", "DAD, 0", "AWW, 2"})
    void who_is_next(String states, int next) {
        var byTurn = new HashMap<Integer, AppearanceStatus>();
        for (var state : states.split("")) {
            byTurn.put(byTurn.size() + 1, switch (state) {
                case "P" -> AppearanceStatus.PRESENTING;
                case "D" -> AppearanceStatus.DONE;
                case "A" -> AppearanceStatus.ABSENT;
                default -> AppearanceStatus.WAITING;
            });
        }
        assertEquals(next, AppearanceOrder.next(byTurn).orElse(0));
    }
}
