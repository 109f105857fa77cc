package org.yichuang.life.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yichuang.life.domain.LifeRules;

/** The days that count now: a file of {@code /life}, named by the configuration. */
@ApplicationScoped
public class RulesInForce {
    private final LifeRules rules;

    RulesInForce(@ConfigProperty(name = "yichuang.life.rules") String name) {
        try (var in = RulesInForce.class.getResourceAsStream("/life/" + name + ".json")) {
            if (in == null) throw new IllegalStateException("there are no rules /life/" + name + ".json");
            rules = LifeRules.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public LifeRules rules() {
        return rules;
    }
}
