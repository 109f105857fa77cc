package org.yichuang.call.domain.rulecheck;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/**
 * The part of JSON Schema 2020-12 that a form may use. It is bounded so that every browser can draw it and every
 * answer can be checked quickly: no references, no patterns, no open objects, every text and list with an end.
 */
final class FormSchemaCheck {
    private static final Set<String> ALWAYS = Set.of("type", "x-title", "x-help", "x-widget", "x-unit", "x-placeholder", "x-means");
    private static final Map<String, Set<String>> OF_TYPE = Map.of(
            "object", Set.of("properties", "required", "additionalProperties"),
            "array", Set.of("items", "minItems", "maxItems", "uniqueItems"),
            "string", Set.of("minLength", "maxLength", "enum", "x-options", "format"),
            "integer", Set.of("minimum", "maximum"),
            "boolean", Set.of("const"));
    private static final Set<String> FORMATS = Set.of("date", "email");
    private static final Set<String> WIDGETS = Set.of("text", "textarea", "select", "radio", "checkboxes", "checkbox", "date", "number", "money", "table",
            "division");
    private static final int DEEPEST = 4;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_LIST = 200;
    private final Faults faults;

    FormSchemaCheck(Faults faults) {
        this.faults = faults;
    }

    void section(JsonNode schema, String at) {
        if (!"object".equals(schema.path("type").asText())) faults.at(at + "/type", "field.schema-object");
        else node(schema, at, 1, false);
    }

    private void node(JsonNode schema, String at, int depth, boolean titled) {
        var type = schema.path("type").asText();
        var words = OF_TYPE.get(type);
        if (words == null || depth > DEEPEST) {
            faults.at(at + "/type", words == null ? "field.schema-type" : "field.schema-deep");
            return;
        }
        schema.fieldNames().forEachRemaining(word -> faults.unless(ALWAYS.contains(word) || words.contains(word), at + "/" + word, "field.schema-word"));
        if (titled) bilingual(schema.get("x-title"), at + "/x-title");
        if (schema.has("x-help")) bilingual(schema.get("x-help"), at + "/x-help");
        if (schema.has("x-widget")) faults.unless(WIDGETS.contains(schema.get("x-widget").asText()), at + "/x-widget", "field.schema-widget");
        switch (type) {
            case "object" -> object(schema, at, depth);
            case "array" -> {
                bounded(schema, at, "maxItems", LONGEST_LIST);
                node(schema.path("items"), at + "/items", depth + 1, false);
            }
            case "string" -> text(schema, at);
            default -> { }
        }
    }

    private void object(JsonNode schema, String at, int depth) {
        var properties = schema.path("properties");
        faults.unless(properties.isObject() && !properties.isEmpty() && properties.size() <= 60, at + "/properties", "field.schema-properties");
        faults.unless(schema.path("additionalProperties").isBoolean() && !schema.path("additionalProperties").booleanValue(),
                at + "/additionalProperties", "field.schema-closed");
        schema.path("required").forEach(name -> faults.unless(properties.has(name.asText()), at + "/required", "field.schema-required"));
        properties.fields().forEachRemaining(one -> node(one.getValue(), at + "/properties/" + one.getKey(), depth + 1, true));
    }

    private void text(JsonNode schema, String at) {
        if (schema.has("format")) faults.unless(FORMATS.contains(schema.get("format").asText()), at + "/format", "field.schema-format");
        if (!schema.has("enum")) {
            if (!schema.has("format")) bounded(schema, at, "maxLength", LONGEST_TEXT);
            return;
        }
        for (var choice : schema.path("enum")) bilingual(schema.path("x-options").get(choice.asText()), at + "/x-options/" + choice.asText());
    }

    private void bounded(JsonNode schema, String at, String word, int largest) {
        var bound = schema.path(word);
        faults.unless(bound.isInt() && bound.intValue() >= 1 && bound.intValue() <= largest, at + "/" + word, "field.schema-bound");
    }

    private void bilingual(JsonNode text, String at) {
        boolean both = text != null && !text.path("zh").asText("").isBlank() && !text.path("en").asText("").isBlank();
        faults.unless(both, at, "field.both-languages");
    }
}
