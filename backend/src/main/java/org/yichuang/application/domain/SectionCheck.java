package org.yichuang.application.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.yichuang.kernel.json.SchemaCheck;

/** Holds a section's content against its schema from the rule book. Drafts may break it; a submission may not. */
public final class SectionCheck {
    private SectionCheck() { }

    public static List<Fault> faults(JsonNode schema, JsonNode content) {
        return SchemaCheck.faults(schema, content).stream().map(fault -> new Fault(fault.pointer(), fault.keyword(), fault.params())).toList();
    }

    /**
     * @param pointer into the section's content
     * @param keyword the keyword of the schema that is broken: {@code required}, {@code maxLength}, {@code minimum} …
     */
    public record Fault(String pointer, String keyword, Map<String, Object> params) { }
}
