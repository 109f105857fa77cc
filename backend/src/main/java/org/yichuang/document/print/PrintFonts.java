package org.yichuang.document.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yichuang.document.DocumentProblem;

/** The fonts of printed papers: the one that travels with the service in two weights, then those of the machine for what it lacks. */
@ApplicationScoped
class PrintFonts {
    private static final String FOLDER = "/fonts/";
    private final List<Font> all = new ArrayList<>();
    private volatile List<CmapLookup> tables;
    private volatile Map<Integer, Integer> radicals;

    PrintFonts(@ConfigProperty(name = "yichuang.print.fonts") Optional<List<String>> more) {
        travelling("400Regular/NotoSansSC_400Regular.ttf", 400);
        travelling("700Bold/NotoSansSC_700Bold.ttf", 700);
        more.orElse(List.of()).stream().map(Path::of).filter(Files::isReadable).forEach(this::ofTheMachine);
    }

    private void travelling(String name, int weight) {
        if (PrintFonts.class.getResource(FOLDER + name) == null) return;
        all.add(new Font("paper", weight, new FontFile(() -> PrintFonts.class.getResourceAsStream(FOLDER + name))));
    }

    private void ofTheMachine(Path file) {
        var family = "paper-" + all.size();
        var content = new FontFile(() -> open(file));
        for (int weight : new int[] {400, 700}) all.add(new Font(family, weight, content));
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Font> all() {
        if (all.isEmpty()) throw DocumentProblem.NO_FONT.refuse();
        return all;
    }

    /** For the style sheet: in this order a character is looked for. */
    String families() {
        return all().stream().map(Font::family).collect(Collectors.toCollection(LinkedHashSet::new)).stream().map(family -> "'" + family + "'")
                .collect(Collectors.joining(", "));
    }

    boolean has(int character) {
        return tables().stream().anyMatch(table -> table.getGlyphId(character) != 0);
    }

    /** The radical signs that a font draws like a character, each with that character. */
    Map<Integer, Integer> radicals() {
        if (radicals == null) radicals = radicalsIn(tables());
        return radicals;
    }

    private static Map<Integer, Integer> radicalsIn(List<CmapLookup> tables) {
        var found = new HashMap<Integer, Integer>();
        for (var table : tables) {
            for (int sign = 0x2E80; sign < 0x2FE0; sign++) {
                var same = table.getGlyphId(sign) == 0 ? null : table.getCharCodes(table.getGlyphId(sign));
                if (same == null) continue;
                int radical = sign;
                same.stream().filter(one -> one >= 0x3400 && one <= 0x9FFF).findFirst().ifPresent(one -> found.putIfAbsent(radical, one));
            }
        }
        return found;
    }

    private List<CmapLookup> tables() {
        if (tables == null) tables = all().stream().filter(font -> font.weight() == 400).map(font -> charactersOf(font.file())).toList();
        return tables;
    }

    private static CmapLookup charactersOf(FontFile file) {
        try {
            return file.font().getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Font(String family, int weight, FontFile file) { }
}
