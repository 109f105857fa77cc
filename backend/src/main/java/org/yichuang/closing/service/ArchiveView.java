package org.yichuang.closing.service;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** An archive with its table of contents. */
public record ArchiveView(Id id, ArchiveRow head, List<EntryView> entries,
        @Schema(description = "the manifest still has the hash it was sealed with") boolean intact) {

    public record EntryView(@Schema(examples = "evaluations/final-1.json") String path, @Schema(description = "bytes", examples = "2048") long bytes, String sha256) { }
}
