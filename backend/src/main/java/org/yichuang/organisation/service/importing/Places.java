package org.yichuang.organisation.service.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yichuang.organisation.domain.Entry;
import org.yichuang.place.Division;

/** Finds villages and communities the way people write them: by code, or by name with or without 村委会, 居委会, 社区. */
final class Places {
    private final Map<String, Division> byCode;
    private final Map<String, Set<Division>> byName = new HashMap<>();

    Places(Map<String, Division> today) {
        byCode = today;
        today.values().forEach(division -> names(division.name()).forEach(name -> byName.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(division)));
    }

    /** All that may be meant. */
    List<Division> meant(String place, String township) {
        var typed = Entry.normal(place);
        if (byCode.containsKey(typed)) return homes(List.of(byCode.get(typed)), null);
        var above = township == null ? null : above(Entry.normal(township));
        // What bears the very name goes before what only resembles it.
        var same = homes(named(typed).stream().filter(division -> Entry.normal(division.name()).equals(typed)).toList(), above);
        return same.isEmpty() ? homes(names(typed).stream().flatMap(name -> named(name).stream()).distinct().toList(), above) : same;
    }

    private Set<String> above(String township) {
        if (byCode.containsKey(township)) return Set.of(township);
        return names(township).stream().flatMap(name -> named(name).stream()).map(Division::code).collect(Collectors.toSet());
    }

    private Collection<Division> named(String name) {
        return byName.getOrDefault(name, Set.of());
    }

    private static List<Division> homes(Collection<Division> found, Set<String> above) {
        return found.stream().filter(division -> division.level().isHome() && (above == null || above.contains(division.parentCode()))).toList();
    }

    private static Set<String> names(String name) {
        var names = new LinkedHashSet<String>();
        names.add(Entry.normal(name));
        names.add(Entry.normal(name).replaceFirst("(村民委员会|村委会|居民委员会|居委会|社区|村|街道|镇|乡)$", ""));
        names.remove("");
        return names;
    }
}
