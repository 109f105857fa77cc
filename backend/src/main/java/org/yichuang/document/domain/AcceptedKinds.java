package org.yichuang.document.domain;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.Tika;
import org.yichuang.document.DocumentProblem;

/** The kinds of files we take, told by their content; a name alone proves nothing. */
public final class AcceptedKinds {
    private static final Tika TIKA = new Tika();
    private static final Set<String> KINDS = Set.of("application/pdf", "image/jpeg", "image/png", "image/webp",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private AcceptedKinds() { }

    /** The kind of the content; refuses one that is not accepted. */
    public static String detect(InputStream content, String name) throws IOException {
        var kind = TIKA.detect(new BufferedInputStream(content), name);
        if (!KINDS.contains(kind)) throw DocumentProblem.KIND_NOT_ACCEPTED.with("name", name).with("kind", kind);
        return kind;
    }
}
