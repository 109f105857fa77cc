package org.yichuang.closing.domain;

import jakarta.enterprise.context.ApplicationScoped;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.time.Days;
import org.yichuang.kernel.words.LocalText;

/** The figures that closing goes by, as they stand in {@code /closing/rules.json}. */
@ApplicationScoped
public class ClosingRules {
    private final Content content;

    public ClosingRules() {
        content = Json.file("/closing/rules.json", Content.class);
    }

    public Days settleWithin() {
        return content.settleWithin();
    }

    private record Content(String version, Days settleWithin, LocalText basis) { }
}
