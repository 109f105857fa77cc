package org.yichuang.evaluation.service;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** What is written in a report so far. */
public record WriteReport(
        @Schema(type = SchemaType.OBJECT, implementation = Object.class, description = "by the form that comes with the report") @NotNull JsonNode content,
        @Schema(description = "complete files of the sender; what is attached stays attached") @NotNull @Size(max = 30) List<@NotNull Id> documentIds) { }
