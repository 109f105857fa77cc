package org.yichuang.document.store;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of documents lie. The file system by default; every copy of the service must see the same store. */
public interface ContentStore {
    /** Writes a piece at its place; writing the same piece again is harmless. It is on the disk when this returns. */
    void write(long documentId, long offset, byte[] piece) throws IOException;

    InputStream read(long documentId) throws IOException;

    /** Deletes the bytes; nothing happens where there are none. */
    void delete(long documentId) throws IOException;
}
