package org.yichuang.standing.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yichuang.kernel.json.Digest;
import org.yichuang.standing.domain.StandingRules;

/** The rule book that scores are made by now: a file of {@code /standing}, named by the configuration. */
@ApplicationScoped
public class RuleBookInForce {
    private final StandingRules rules;
    private final String digest;

    RuleBookInForce(@ConfigProperty(name = "yichuang.standing.rules") String name) {
        try (var in = RuleBookInForce.class.getResourceAsStream("/standing/" + name + ".json")) {
            if (in == null) throw new IllegalStateException("there is no rule book /standing/" + name + ".json");
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            rules = StandingRules.parse(text);
            digest = Digest.sha256(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public StandingRules rules() {
        return rules;
    }

    /** Of the file's words: says which of two files of one version was used. */
    public String digest() {
        return digest;
    }
}
