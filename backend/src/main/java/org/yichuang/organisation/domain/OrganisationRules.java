package org.yichuang.organisation.domain;

import jakarta.enterprise.context.ApplicationScoped;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.time.Days;
import org.yichuang.kernel.words.LocalText;

/** The figures that the register goes by, as they stand in {@code /organisation/rules.json}. */
@ApplicationScoped
public class OrganisationRules {
    private final Content content;

    public OrganisationRules() {
        content = Json.file("/organisation/rules.json", Content.class);
    }

    /** How long the public may object to an exit. */
    public Days exitPublicity() {
        return content.exitPublicity();
    }

    private record Content(String version, Days exitPublicity, LocalText basis) { }
}
