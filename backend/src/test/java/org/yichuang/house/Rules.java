package org.yichuang.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.call.service.RuleTemplates;
import org.yichuang.kernel.json.Json;

/** Rule books for rule tests: the shipped ones by key, and made-up ones that say only in what they differ from a shipped one. */
public final class Rules {
    private static final RuleTemplates TEMPLATES = new RuleTemplates();
    private static final List<String> MADE_UP = List.of("prizes", "bands", "two-levels", "roadshow");

    private Rules() { }

    public static RuleBookContent shipped(String key) {
        return typed(TEMPLATES.require(key));
    }

    public static RuleBookContent madeUp(String name) {
        try (var in = Rules.class.getResourceAsStream("/made-up/" + name + ".json")) {
            var difference = Json.MAPPER.readTree(in);
            var book = (ObjectNode) TEMPLATES.require(difference.get("base").asText()).deepCopy();
            return typed(merged(book, difference.get("changes")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All there are, shipped and made up, by name. */
    public static Map<String, RuleBookContent> all() {
        var all = new LinkedHashMap<String, RuleBookContent>();
        TEMPLATES.list().forEach(one -> all.put(one.key(), shipped(one.key())));
        MADE_UP.forEach(name -> all.put("made up: " + name, madeUp(name)));
        return all;
    }

    /** Objects are gone into, everything else is replaced. */
    private static ObjectNode merged(ObjectNode into, JsonNode changes) {
        changes.fields().forEachRemaining(one -> {
            if (one.getValue().isObject() && into.path(one.getKey()) instanceof ObjectNode inner) merged(inner, one.getValue());
            else into.set(one.getKey(), one.getValue());
        });
        return into;
    }

    private static RuleBookContent typed(JsonNode book) {
        try {
            return Json.MAPPER.treeToValue(book, RuleBookContent.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
