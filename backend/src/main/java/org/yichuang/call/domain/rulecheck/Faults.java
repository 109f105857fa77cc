package org.yichuang.call.domain.rulecheck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.yichuang.rulebook.RuleFault;

/** Collects what cannot stand, each with its place. */
public class Faults {
    private final List<RuleFault> found = new ArrayList<>();

    void at(String pointer, String messageKey) {
        found.add(RuleFault.at(pointer, messageKey));
    }

    void at(String pointer, String messageKey, String name, Object value) {
        found.add(RuleFault.at(pointer, messageKey, Map.of(name, value)));
    }

    void unless(boolean holds, String pointer, String messageKey) {
        if (!holds) at(pointer, messageKey);
    }

    /** Others refer to an entry by its key, so no two may share one. */
    <T> void unique(List<T> entries, String pointer, Function<T, ?> key) {
        var seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            var value = key.apply(entries.get(i));
            if (!seen.add(value)) at(pointer + "/" + i, "field.twice", "key", String.valueOf(value));
        }
    }

    /** What is referred to must exist. */
    void known(Collection<String> keys, Set<String> known, String pointer) {
        for (var key : keys) if (!known.contains(key)) at(pointer, "field.no-such-key", "key", key);
    }

    List<RuleFault> found() {
        return List.copyOf(found);
    }
}
