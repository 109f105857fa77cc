package org.yichuang.rulebook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Keeps what was asked for last and never changes, so that it is not made again for every row of a list. */
final class Remembered {
    private final Map<String, Object> kept;

    Remembered(int most) {
        kept = new LinkedHashMap<>(most, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Object> eldest) {
                return size() > most;
            }
        };
    }

    Object of(String key, Supplier<Object> make) {
        synchronized (kept) {
            var known = kept.get(key);
            if (known != null) return known;
        }
        var made = make.get();
        synchronized (kept) {
            kept.put(key, made);
        }
        return made;
    }
}
