package org.yichuang.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** A file of random secrets that only its owner may read; a secret that is missing is drawn. */
final class PrivateProperties {
    private static final SecureRandom RANDOM = new SecureRandom();

    private PrivateProperties() { }

    static Properties in(Path file, String... names) throws IOException {
        var kept = new Properties();
        if (Files.exists(file)) try (var in = Files.newInputStream(file)) {
            kept.load(in);
        }
        boolean grew = false;
        for (var name : names) grew |= kept.putIfAbsent(name, draw()) == null;
        if (grew) {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var out = Files.newOutputStream(file)) {
                kept.store(out, "secrets of this installation");
            }
        }
        return kept;
    }

    /** 256 bits in Base64. */
    private static String draw() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
