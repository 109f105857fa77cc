package org.yichuang.kernel.secret;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps bank accounts, phone numbers and the like unreadable in the database. A stored value names its algorithm and
 * key: {@code AES-GCM:k1:…}. Equality search goes by {@link #fingerprint}, under a key of its own.
 */
@ApplicationScoped
public class SecretBox {
    private static final String ALGORITHM = "AES-GCM";
    private static final int NONCE = 12;
    private final SecureRandom random = new SecureRandom();
    private final String keyId;
    private final SecretKeySpec key;
    private final SecretKeySpec searchKey;

    SecretBox(@ConfigProperty(name = "yichuang.secret.key-id", defaultValue = "k1") String keyId,
              @ConfigProperty(name = "yichuang.secret.key") String key,
              @ConfigProperty(name = "yichuang.secret.search-key") String searchKey) {
        this.keyId = keyId;
        this.key = new SecretKeySpec(Base64.getDecoder().decode(key), "AES");
        this.searchKey = new SecretKeySpec(Base64.getDecoder().decode(searchKey), "HmacSHA256");
    }

    public String seal(String plain) {
        return plain == null ? null : seal(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** The same for a whole file that fits in memory. */
    public String seal(byte[] plain) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, plain);
        var both = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE, sealed.length);
        return ALGORITHM + ":" + keyId + ":" + Base64.getEncoder().encodeToString(both);
    }

    public String open(String stored) {
        return stored == null ? null : new String(openBytes(stored), StandardCharsets.UTF_8);
    }

    public byte[] openBytes(String stored) {
        var parts = stored.split(":", 3);
        if (!parts[0].equals(ALGORITHM) || !parts[1].equals(keyId)) throw new IllegalStateException("no key for " + parts[0] + ":" + parts[1]);
        var both = Base64.getDecoder().decode(parts[2]);
        return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(both, NONCE), Arrays.copyOfRange(both, NONCE, both.length));
    }

    /** The same for equal values; tells nothing about the value without the key. */
    public String fingerprint(String normalised) {
        if (normalised == null) return null;
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(searchKey);
            return HexFormat.of().formatHex(mac.doFinal(normalised.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(128, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed value does not open: wrong key or altered content", e);
        }
    }
}
