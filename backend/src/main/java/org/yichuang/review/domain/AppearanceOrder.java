package org.yichuang.review.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yichuang.kernel.json.Digest;

/** In which order applications present themselves: drawn so that anyone can recompute it, and then one after the other. */
public final class AppearanceOrder {
    private AppearanceOrder() { }

    /** As a public draw breaks ties: by sha256(seed + ":" + receipt number), ascending. */
    public static List<String> drawn(List<String> receiptNumbers, String seed) {
        return receiptNumbers.stream().sorted(Comparator.comparing(one -> Digest.sha256(seed + ":" + one))).toList();
    }

    /** Whose turn it is next; empty when nobody waits any more. */
    public static Optional<Integer> next(Map<Integer, AppearanceStatus> byTurn) {
        return byTurn.entrySet().stream().filter(one -> one.getValue() == AppearanceStatus.WAITING).map(Map.Entry::getKey).min(Integer::compare);
    }

    /** How an order came about. */
    public enum How { DRAWN, SET }
}
