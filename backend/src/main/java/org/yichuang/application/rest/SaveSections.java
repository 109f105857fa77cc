package org.yichuang.application.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sections that changed, whole, by their key. A draft may be incomplete; nothing typed is refused for that. */
public record SaveSections(
        @NotEmpty @Size(max = 30)
        @Schema(type = SchemaType.OBJECT, additionalProperties = JsonNode.class, examples = "{\"need\": {\"who\": \"独居老人\", \"people\": 40}}")
        Map<@NotNull @Size(max = 40) String, @NotNull JsonNode> sections) { }
