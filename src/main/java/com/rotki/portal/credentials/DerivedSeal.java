package com.rotki.portal.credentials;

import com.rotki.portal.platform.RecordSeal;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Seals records with a key that is derived from the data encryption key, for this purpose only. */
final class DerivedSeal implements RecordSeal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "rotki portal: records, 1";

    private final SecretKeySpec key;

    DerivedSeal(DataKey dataKey) {
        this.key = new SecretKeySpec(dataKey.derivedFor(PURPOSE).bytes(), ALGORITHM);
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
