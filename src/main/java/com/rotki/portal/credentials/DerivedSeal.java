package com.rotki.portal.credentials;

import com.google.crypto.tink.subtle.Hkdf;
import com.rotki.portal.platform.RecordSeal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Seals records with a key that is derived from the data encryption key, for this purpose only. */
final class DerivedSeal implements RecordSeal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = "rotki portal: records, 1".getBytes(StandardCharsets.US_ASCII);

    private final SecretKeySpec key;

    DerivedSeal(DataKey dataKey) {
        try {
            byte[] derived = Hkdf.computeHkdf(ALGORITHM, dataKey.bytes(), new byte[0], PURPOSE, DataKey.BYTES);
            this.key = new SecretKeySpec(derived, ALGORITHM);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HKDF with SHA-256 is not available", missing);
        }
    }

    @Override
    public byte[] seal(byte[] record) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(record);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java runtime has HMAC-SHA256", missing);
        }
    }
}
