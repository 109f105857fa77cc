package org.yichuang.place.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.yichuang.place.Division;
import org.yichuang.place.DivisionLevel;

/** The district's divisions as committed: one year's set, the units that are no more, and which communities count as urban. */
public final class CodeSet {
    /** As far back as the sets we hold go; older facts are rare and keep their paper numbers. */
    public static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    private CodeSet() { }

    public static List<Division> read() {
        var divisions = new ArrayList<Division>();
        var since = new HashMap<String, LocalDate>();
        for (var cell : rows("former")) {
            var ended = LocalDate.parse(cell[5]);
            divisions.add(new Division(cell[0], cell[1], DivisionLevel.valueOf(cell[2]), null, cell[3], "/" + cell[3] + "/" + cell[0] + "/",
                    LocalDate.parse(cell[4]), ended, cell[6].isEmpty() ? null : cell[6]));
            if (!cell[6].isEmpty()) since.put(cell[6], ended);
        }
        var urban = new HashSet<String>();
        for (var cell : rows("urban")) urban.add(cell[0]);
        var paths = new HashMap<String, String>();
        for (var cell : rows("regions")) divisions.add(current(cell, urban.contains(cell[0]), since, paths));
        return divisions;
    }

    /** A unit below a township that got a new code is as old as that code: its own begins with it. */
    private static Division current(String[] cell, boolean urban, Map<String, LocalDate> since, Map<String, String> paths) {
        var level = DivisionLevel.valueOf(cell[2]);
        var parent = cell[3].isEmpty() ? null : cell[3];
        var path = paths.getOrDefault(cell[3], "/") + cell[0] + "/";
        paths.put(cell[0], path);
        var from = since.getOrDefault(cell[0], since.getOrDefault(cell[3], BEGINNING));
        return new Division(cell[0], cell[1], level, level.isHome() ? urban : null, parent, path, from, null, null);
    }

    private static List<String[]> rows(String file) {
        try (var in = new BufferedReader(new InputStreamReader(
                CodeSet.class.getResourceAsStream("/divisions/" + file + "-330604.csv"), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
