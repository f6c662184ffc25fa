package com.rotki.portal.credentials;

import com.rotki.portal.platform.Secret;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import org.springframework.stereotype.Component;

/**
 * Makes an API Key and its API Secret, which the desktop app accepts unchanged and that people and programs can
 * recognise (requirement B-04).
 *
 * <p>Both are standard Base64, since the app's decoder silently drops the URL-safe characters. Inside: a prefix that
 * reads {@code rotkiKey} or {@code rotkiSecret/} in the Base64 text, six bytes of serial that both share (eight
 * characters of text), random bytes, and the CRC-32 of all bytes before it, big endian. The checksum finds typing and
 * copying mistakes; it protects against nobody.
 */
@Component
class CredentialsGenerator {

    static final String KEY_PREFIX = "rotkiKey";
    static final String SECRET_PREFIX = "rotkiSecret/";

    private static final int SERIAL_BYTES = 6;
    private static final int KEY_BYTES = 64;
    /** 63 bytes become 84 characters without padding, so that none can get lost; 44 of them are random: 352 bits. */
    private static final int SECRET_BYTES = 63;

    private final SecureRandom random;

    CredentialsGenerator(SecureRandom random) {
        this.random = random;
    }

    /** Returns credentials that were never given out before: 352 random bits are in the secret (requirement A1). */
    NewCredentials generate() {
        byte[] serial = new byte[SERIAL_BYTES];
        random.nextBytes(serial);
        return new NewCredentials(
                compose(KEY_PREFIX, serial, KEY_BYTES), Secret.of(compose(SECRET_PREFIX, serial, SECRET_BYTES)));
    }

    private String compose(String prefix, byte[] serial, int length) {
        byte[] start = Base64.getDecoder().decode(prefix);
        byte[] middle = new byte[length - start.length - serial.length - Integer.BYTES];
        random.nextBytes(middle);
        ByteBuffer bytes = ByteBuffer.allocate(length).put(start).put(serial).put(middle);
        var checksum = new CRC32();
        checksum.update(bytes.array(), 0, bytes.position());
        bytes.putInt((int) checksum.getValue());
        String text = Base64.getEncoder().encodeToString(bytes.array());
        Arrays.fill(bytes.array(), (byte) 0);
        return text;
    }

    /** Credentials that are not kept anywhere yet. */
    record NewCredentials(String apiKey, Secret apiSecret) {}
}
