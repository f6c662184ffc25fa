package com.rotki.portal.credentials;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** The data encryption key: 256 bits that never meet the database or the log. */
final class DataKey {

    static final int BYTES = 32;

    private final byte[] bytes;

    private DataKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes a copy of 32 bytes. */
    static DataKey of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a data encryption key has " + BYTES + " bytes");
        }
        return new DataKey(bytes.clone());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Returns a key for one purpose only, from which this one can not be found (HKDF with SHA-256, RFC 5869). */
    DataKey derivedFor(String purpose) {
        try {
            byte[] label = purpose.getBytes(StandardCharsets.US_ASCII);
            return new DataKey(Hkdf.computeHkdf("HmacSHA256", bytes, new byte[0], label, BYTES));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HKDF with SHA-256 is not available", missing);
        }
    }

    /** Returns 64 bits of the key's SHA-256, by which a row names the key that sealed it. */
    String fingerprint() {
        return HexFormat.of().formatHex(Arrays.copyOf(DigestUtils.sha256(bytes), 8));
    }

    @Override
    public String toString() {
        return "data key " + fingerprint();
    }
}
