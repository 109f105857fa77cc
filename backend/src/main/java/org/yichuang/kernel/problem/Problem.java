package org.yichuang.kernel.problem;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** RFC 9457 problem: the one form in which the service says no. */
@Schema(description = "RFC 9457 problem. `code` is stable; `detail` is in the language asked for and names the way out.")
public record Problem(
        @Schema(examples = "/problems/call-closed") String type,
        @Schema(examples = "征集已截止") String title,
        @Schema(examples = "422") int status,
        @Schema(examples = "本次征集已于 2026年3月31日 24:00 截止，草稿已保留。") String detail,
        @Schema(description = "path of the request") String instance,
        @Schema(examples = "call-closed") String code,
        @Schema(description = "quote it when asking for help") String traceId,
        List<FieldError> errors,
        @Schema(description = "what the answer was based on; keys depend on the code") Map<String, Object> facts) {

    /** @param pointer JSON pointer into the request body, or the name of a parameter */
    public record FieldError(@Schema(examples = "/requestedFen") String pointer, String message) { }
}
