package org.yichuang.evaluation.domain;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.json.SchemaCheck;

/** The form that reports are written in, as it stands in {@code /evaluation/report-form.json}. */
@ApplicationScoped
public class ReportForm {
    private static final JsonNode EMPTY = Json.MAPPER.createObjectNode();
    private final JsonNode section;

    public ReportForm() {
        section = Json.file("/evaluation/report-form.json", JsonNode.class);
    }

    /** As the form engine reads it: title, help and schema. */
    public JsonNode section() {
        return section;
    }

    /** What still stands between this content and handing it in. */
    public List<SchemaCheck.Fault> faults(JsonNode content) {
        return SchemaCheck.faults(section.get("schema"), content == null ? EMPTY : content);
    }
}
