package org.yichuang.call.service;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.words.LocalText;

/** What stands between a draft and its publication. */
public record Checklist(Id callId, @Schema(description = "it may be published now") boolean ready, List<Item> items) {

    public enum State {
        MET, MISSING,
        /** It may be published, but somebody should look at this once more. */
        WARNING
    }

    @Schema(name = "ChecklistItem")
    public record Item(
            @Schema(description = "JSON pointer to the place on the call's form; rules begin with `/ruleBook`", examples = "/closesAt") String pointer,
            State state,
            @Schema(description = "what is the matter and the way out") LocalText text) { }
}
