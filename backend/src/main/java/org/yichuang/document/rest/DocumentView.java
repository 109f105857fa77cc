package org.yichuang.document.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.document.domain.Document;
import org.yichuang.kernel.id.Id;

/** A file and how much of it has arrived. */
public record DocumentView(Id id, @Schema(examples = "实施方案.pdf") String name,
        @Schema(description = "told by the content; null until complete", examples = "application/pdf") String mediaType,
        @Schema(description = "bytes announced", examples = "482133") long size,
        @Schema(description = "bytes arrived: go on from here after an interruption", examples = "131072") long received,
        boolean complete,
        @Schema(description = "null until complete") String sha256) {

    static DocumentView of(Document document) {
        return new DocumentView(Id.of(document.id()), document.name(), document.mediaType(), document.size(), document.received(),
                document.isComplete(), document.sha256());
    }
}
