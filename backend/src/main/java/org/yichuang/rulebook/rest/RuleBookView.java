package org.yichuang.rulebook.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;
import org.yichuang.rulebook.RuleBookState;

/** One version of a rule book with its words. */
public record RuleBookView(
        Id id,
        @Schema(description = "whose rules: `programme` for a call", examples = "programme") String kind,
        @Schema(examples = "call-0H5N8QZ3K7RWT") String key,
        @Schema(description = "1 for the first; a correction is one more", examples = "1") int number,
        RuleBookState state,
        @Schema(description = "where it comes from: the document or the former call", examples = "虞民〔2020〕33号") String source,
        @Schema(description = "why this version replaced the former; null for the first") String reason,
        @Schema(description = "the version before") Id formerId,
        Instant frozenAt,
        @Schema(description = "SHA-256 of the frozen words, hexadecimal; null for a draft") String digest,
        @Schema(description = "all frozen versions, first to last") List<VersionLink> versions,
        @Schema(type = SchemaType.OBJECT, implementation = Object.class,
                description = "the rules; for kind `programme` as in schema `RuleBookContent`") JsonNode content,
        long version) implements Versioned {

    public record VersionLink(Id id, int number, RuleBookState state, Instant frozenAt, String reason) { }
}
