package org.yichuang.kernel.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Puts an example of a whole request body together from the examples of its fields, so that nobody has to keep one by hand. */
final class BodyExamples {
    private static final int DEEPEST = 6;
    private final Map<String, Schema> schemas;

    private BodyExamples(OpenAPI contract) {
        this.schemas = contract.getComponents().getSchemas();
    }

    static void addTo(OpenAPI contract) {
        var examples = new BodyExamples(contract);
        contract.getPaths().getPathItems().values().forEach(item -> item.getOperations().values().forEach(operation -> {
            if (operation.getRequestBody() == null || operation.getRequestBody().getContent() == null) return;
            operation.getRequestBody().getContent().getMediaTypes().forEach((name, type) -> {
                boolean json = name.equals("application/json");
                if (json && type.getSchema() != null && type.getExample() == null) type.setExample(examples.of(type.getSchema(), 0));
            });
        }));
    }

    private Object of(Schema schema, int depth) {
        if (schema == null || depth > DEEPEST) return null;
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) return schema.getExamples().get(0);
        if (schema.getExample() != null) return schema.getExample();
        if (schema.getRef() != null) return of(schemas.get(schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1)), depth);
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) return schema.getEnumeration().get(0);
        if (schema.getDefaultValue() != null) return schema.getDefaultValue();
        for (var part : parts(schema)) {
            var found = of(part, depth + 1);
            if (found != null) return found;
        }
        var types = schema.getType() == null ? List.<Schema.SchemaType>of() : schema.getType();
        if (schema.getProperties() != null || types.contains(Schema.SchemaType.OBJECT)) return object(schema, depth);
        if (types.contains(Schema.SchemaType.ARRAY)) return array(schema, depth);
        if (types.contains(Schema.SchemaType.BOOLEAN)) return true;
        if (types.contains(Schema.SchemaType.INTEGER) || types.contains(Schema.SchemaType.NUMBER)) return schema.getMinimum() == null ? 1 : schema.getMinimum();
        if (types.isEmpty() && depth == 0) return Map.of();
        return types.contains(Schema.SchemaType.STRING) ? text(schema) : null;
    }

    private Map<String, Object> object(Schema schema, int depth) {
        var example = new LinkedHashMap<String, Object>();
        if (schema.getProperties() != null) schema.getProperties().forEach((name, part) -> example.put(name, of(part, depth + 1)));
        return example;
    }

    private List<Object> array(Schema schema, int depth) {
        var one = of(schema.getItems(), depth + 1);
        return one == null ? List.of() : List.of(one);
    }

    private static String text(Schema schema) {
        if ("date".equals(schema.getFormat())) return "2026-09-28";
        if ("date-time".equals(schema.getFormat())) return "2026-09-28T09:00:00Z";
        return schema.getPattern() == null || schema.getPattern().equals("\\S") ? "说明" : null;
    }

    private static List<Schema> parts(Schema schema) {
        var parts = new ArrayList<Schema>();
        if (schema.getAllOf() != null) parts.addAll(schema.getAllOf());
        if (schema.getAnyOf() != null) parts.addAll(schema.getAnyOf());
        if (schema.getOneOf() != null) parts.addAll(schema.getOneOf());
        return parts;
    }
}
