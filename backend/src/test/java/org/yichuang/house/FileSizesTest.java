package org.yichuang.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A newcomer finds a rule in a minute where files are short: half of them within 50 lines, nine of ten within 100. */
class FileSizesTest {
    private static final int LONG = 300;
    private static final String REASON = "Longer than ";

    @Test
    void what_runs_is_in_short_files() {
        var sizes = Stream.of("src/main/java", "../frontend/src").flatMap(folder -> files(folder, ".java", ".vue", ".ts")).map(FileSizesTest::lines).sorted().toList();
        assertTrue(sizes.size() > 1000, "only " + sizes.size() + " files were found");
        assertTrue(sizes.get(sizes.size() / 2) <= 50, "the median has " + sizes.get(sizes.size() / 2) + " lines");
        assertTrue(sizes.get(sizes.size() * 9 / 10) <= 100, "one in ten has more than " + sizes.get(sizes.size() * 9 / 10) + " lines");
    }

    @Test
    void who_is_long_says_why() {
        var silent = Stream.of("src", "../frontend/src", "../frontend/e2e", "../frontend/scripts").flatMap(folder -> files(folder, ".java", ".vue", ".ts", ".mjs"))
                .filter(file -> lines(file) > LONG && !text(file).contains(REASON)).map(Path::toString).toList();
        assertEquals(List.of(), silent);
    }

    /** What is generated is nobody's to read. */
    private static Stream<Path> files(String folder, String... endings) {
        try {
            return Files.walk(Path.of(folder)).filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith) && !file.endsWith("schema.d.ts"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lines(Path file) {
        return (int) text(file).lines().count();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
