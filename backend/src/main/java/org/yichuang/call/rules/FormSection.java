package org.yichuang.call.rules;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.words.LocalText;

/**
 * One section of the form, saved and versioned on its own. Its questions are a bounded JSON Schema 2020-12: an object
 * of strings, integers, booleans, choices and rows of such, each with {@code x-title} and {@code x-help} in both
 * languages, {@code x-widget}, {@code x-unit} and {@code x-options} (a label in both languages for each choice).
 * {@code "x-means": "project-title"} marks the answer that lists show as the project's title.
 */
public record FormSection(
        @Schema(examples = "need") @NotNull @Pattern(regexp = Key.FORM) String key,
        @NotNull @Valid LocalText title,
        @NotNull @Valid LocalText help,
        @NotNull Kind kind,
        @Schema(description = "keys of the tracks it is asked of; empty for all") @NotNull @Size(max = 20) Set<@NotNull String> tracks,
        @Schema(type = SchemaType.OBJECT, implementation = Object.class,
                description = "JSON Schema 2020-12, bounded; null for BUDGET and ATTACHMENTS, whose form follows from `budget` and `files`")
        JsonNode schema) {

    @Schema(name = "FormSectionKind")
    public enum Kind { QUESTIONS, BUDGET, ATTACHMENTS, COMMITMENT }
}
