package org.yichuang.launch.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** Words of the demo's made-up names. */
final class DemoWords {
    private final Properties words = new Properties();

    DemoWords() {
        try (var in = new InputStreamReader(DemoWords.class.getResourceAsStream("/demo/register.properties"), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> of(String kind) {
        return List.of(words.getProperty(kind).split(","));
    }
}
