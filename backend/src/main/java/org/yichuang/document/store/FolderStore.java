package org.yichuang.document.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yichuang.kernel.id.Id;

/** One file for each document in the data folder, spread over sub-folders by the tail of the id. */
@ApplicationScoped
class FolderStore implements ContentStore {
    private final Path root;

    FolderStore(@ConfigProperty(name = "yichuang.data") String data) {
        this.root = Path.of(data).resolve("documents");
    }

    @Override
    public void write(long documentId, long offset, byte[] piece) throws IOException {
        var file = file(documentId);
        Files.createDirectories(file.getParent());
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(piece);
            for (long at = offset; bytes.hasRemaining(); ) at += channel.write(bytes, at);
            // A longer tail can only be left over from a piece whose transaction was lost.
            channel.truncate(offset + piece.length);
            channel.force(true);
        }
    }

    @Override
    public InputStream read(long documentId) throws IOException {
        return Files.newInputStream(file(documentId));
    }

    @Override
    public void delete(long documentId) throws IOException {
        Files.deleteIfExists(file(documentId));
    }

    private Path file(long documentId) {
        var name = new Id(documentId).toString();
        return root.resolve(name.substring(name.length() - 2)).resolve(name);
    }
}
