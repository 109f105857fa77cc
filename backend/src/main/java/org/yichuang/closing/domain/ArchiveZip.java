package org.yichuang.closing.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an archive as a ZIP: the manifest first, then all entries in the order of their paths, all with the same time. */
public final class ArchiveZip {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ArchiveZip() { }

    /** @param files opens a document by its id */
    public static void write(String manifest, List<ArchiveEntry> entries, Function<Long, InputStream> files, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        put(zip, "manifest.json", manifest);
        for (var entry : entries.stream().sorted(Comparator.comparing(ArchiveEntry::path)).toList()) {
            if (entry.content() != null) {
                put(zip, entry.path(), entry.content());
                continue;
            }
            next(zip, entry.path());
            try (var file = files.apply(entry.documentId())) {
                file.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String path, String content) throws IOException {
        next(zip, path);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void next(ZipOutputStream zip, String path) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
