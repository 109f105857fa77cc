package org.yichuang.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;

/** The demo's own keys, drawn at the first start: one pair signs access tokens, two seal and index personal data. */
public final class KeyRing {
    private final Path folder;

    private KeyRing(Path folder) {
        this.folder = folder;
    }

    public static KeyRing in(Path folder) {
        return new KeyRing(folder);
    }

    public Map<String, String> settings() {
        try {
            var secrets = PrivateProperties.in(folder.resolve("secrets.properties"), "seal", "search");
            if (!Files.exists(folder.resolve("token-public.pem"))) drawTokenKeys();
            return Map.of("yichuang.secret.key", secrets.getProperty("seal"), "yichuang.secret.search-key", secrets.getProperty("search"),
                    "yichuang.token.private-key", folder.resolve("token-private.pem").toUri().toString(),
                    "yichuang.token.public-key", folder.resolve("token-public.pem").toUri().toString());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("no keys in " + folder, e);
        }
    }

    private void drawTokenKeys() throws GeneralSecurityException, IOException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();
        write("token-private.pem", "PRIVATE KEY", pair.getPrivate().getEncoded());
        write("token-public.pem", "PUBLIC KEY", pair.getPublic().getEncoded());
    }

    private void write(String name, String label, byte[] der) throws IOException {
        var file = folder.resolve(name);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
                + "\n-----END " + label + "-----\n");
    }
}
