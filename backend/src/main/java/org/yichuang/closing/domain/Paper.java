package org.yichuang.closing.domain;

import java.nio.charset.StandardCharsets;
import org.yichuang.document.DocumentSummary;
import org.yichuang.kernel.json.Digest;

/** Something that goes into an archive: words, or a file that lies with the documents. */
public record Paper(String path, String content, Long documentId, long bytes, String sha256) {

    public static Paper words(String path, String content) {
        return new Paper(path, content, null, content.getBytes(StandardCharsets.UTF_8).length, Digest.sha256(content));
    }

    /** The id keeps files of one name apart. */
    public static Paper file(String folder, DocumentSummary file) {
        return new Paper("files/" + folder + "/" + file.id() + "-" + file.name(), null, file.id().value(), file.size(), file.sha256());
    }
}
