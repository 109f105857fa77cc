package org.yichuang.kernel.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of each package in Chinese and English; {@code {name}} in a text is replaced by the fact of that name. */
@ApplicationScoped
public class Words {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private final Map<String, Properties> files = new ConcurrentHashMap<>();

    public String say(Language language, String room, String key, Map<String, ?> facts) {
        var text = file(room, language).getProperty(key);
        if (text == null && !room.equals("kernel")) text = file("kernel", language).getProperty(key);
        return text == null ? key : fill(language, text, facts);
    }

    public boolean knows(Language language, String room, String key) {
        return file(room, language).containsKey(key);
    }

    private static String fill(Language language, String text, Map<String, ?> facts) {
        return PLACE.matcher(text).replaceAll(place -> {
            var value = facts.get(place.group(1));
            return Matcher.quoteReplacement(value == null ? place.group() : Spoken.of(language, value));
        });
    }

    private Properties file(String room, Language language) {
        return files.computeIfAbsent(room + "." + language.tag(), Words::load);
    }

    private static Properties load(String name) {
        var words = new Properties();
        try (var in = Words.class.getResourceAsStream("/i18n/" + name + ".properties")) {
            if (in != null) words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
