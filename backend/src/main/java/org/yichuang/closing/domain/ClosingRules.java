package org.yichuang.closing.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.time.Days;
import org.yichuang.kernel.words.LocalText;

/** The figures that closing goes by, as they stand in {@code /closing/rules.json}. */
@ApplicationScoped
public class ClosingRules {
    private final Content content;

    public ClosingRules() {
        try (InputStream in = ClosingRules.class.getResourceAsStream("/closing/rules.json")) {
            content = Json.MAPPER.readValue(in, Content.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Days settleWithin() {
        return content.settleWithin();
    }

    private record Content(String version, Days settleWithin, LocalText basis) { }
}
