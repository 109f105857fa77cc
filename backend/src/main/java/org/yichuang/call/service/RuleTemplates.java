package org.yichuang.call.service;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yichuang.call.domain.CallProblem;
import org.yichuang.call.rules.Basis;
import org.yichuang.kernel.json.Json;

/** The rule books that come with the system, each naming its source. The first of the list is the default. */
@ApplicationScoped
public class RuleTemplates {
    private static final String FOLDER = "/rulebooks/";
    private final Map<String, JsonNode> templates = new LinkedHashMap<>();

    public RuleTemplates() {
        for (var key : read("index.txt").lines().filter(line -> !line.isBlank()).toList()) {
            templates.put(key, Json.read(read(key + ".json"), JsonNode.class));
        }
    }

    public JsonNode require(String key) {
        var template = templates.get(key);
        if (template == null) throw CallProblem.UNKNOWN_TEMPLATE.refuse().at("/template", "field.unknown");
        return template;
    }

    public List<TemplateView> list() {
        return templates.entrySet().stream().map(one -> {
            var basis = Json.read(one.getValue().get("basis").toString(), Basis.class);
            return new TemplateView(one.getKey(), basis.title(), basis.document(), basis.note());
        }).toList();
    }

    private static String read(String name) {
        try (var in = RuleTemplates.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
