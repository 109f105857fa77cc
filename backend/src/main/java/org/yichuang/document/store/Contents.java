package org.yichuang.document.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.yichuang.document.domain.Document;
import org.yichuang.kernel.secret.SecretBox;

/** The bytes of a document as they were sent, whether they are kept open or sealed. */
@ApplicationScoped
public class Contents {
    private final ContentStore store;
    private final SecretBox box;

    Contents(ContentStore store, SecretBox box) {
        this.store = store;
        this.box = box;
    }

    public InputStream read(Document document) throws IOException {
        if (!document.isSealed()) return store.read(document.id());
        try (var sealed = store.read(document.id())) {
            return new ByteArrayInputStream(box.openBytes(new String(sealed.readAllBytes(), StandardCharsets.US_ASCII)));
        }
    }

    public void write(Document document, byte[] whole) throws IOException {
        store.write(document.id(), 0, document.isSealed() ? box.seal(whole).getBytes(StandardCharsets.US_ASCII) : whole);
    }
}
