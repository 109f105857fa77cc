package org.yichuang.call.domain.rulecheck;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** A form that cannot be compiled would fail every applicant; it is found before publication, not at the first answer. */
final class SchemaCompiler {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema META = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    private SchemaCompiler() { }

    static void check(JsonNode schema, String at, Faults faults) {
        var errors = META.validate(schema);
        errors.forEach(error -> faults.at(at + error.getInstanceLocation(), "field.schema-malformed"));
        if (!errors.isEmpty()) return;
        try {
            REGISTRY.getSchema(schema).initializeValidators();
        } catch (RuntimeException uncompiled) {
            faults.at(at, "field.schema-malformed");
        }
    }
}
