package org.yichuang.kernel.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Holds a content against a JSON Schema 2020-12 and says what does not fit, in a form that messages can be made of. */
public final class SchemaCheck {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final int KNOWN_SCHEMAS = 500;
    private static final Map<JsonNode, com.networknt.schema.Schema> SCHEMAS = new ConcurrentHashMap<>();

    private SchemaCheck() { }

    public static List<Fault> faults(JsonNode schema, JsonNode content) {
        if (SCHEMAS.size() > KNOWN_SCHEMAS) SCHEMAS.clear();
        return SCHEMAS.computeIfAbsent(schema, REGISTRY::getSchema).validate(content).stream().map(SchemaCheck::fault).toList();
    }

    private static Fault fault(Error error) {
        var place = new ArrayList<String>();
        for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) place.add(error.getInstanceLocation().getName(i));
        if (error.getProperty() != null) place.add(error.getProperty());
        var params = new LinkedHashMap<String, Object>();
        if (error.getSchemaNode() != null && error.getSchemaNode().isValueNode()) params.put("limit", error.getSchemaNode().asText());
        return new Fault("/" + String.join("/", place), error.getKeyword(), params);
    }

    /**
     * @param pointer into the content
     * @param keyword the keyword of the schema that is broken: {@code required}, {@code maxLength}, {@code minimum} …
     */
    public record Fault(String pointer, String keyword, Map<String, Object> params) { }
}
