package com.rotki.portal.credentials;

import com.google.crypto.tink.Aead;
import com.rotki.portal.platform.SealedText;
import com.rotki.portal.platform.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Seals texts with a key that is derived from the data encryption key, for this purpose only. */
final class DerivedTextSeal implements SealedText {

    private static final String PURPOSE = "rotki portal: texts, 1";

    private final Aead aead;

    DerivedTextSeal(DataKey dataKey) {
        this.aead = AesGcm.with(dataKey.derivedFor(PURPOSE));
    }

    @Override
    public byte[] seal(String belongsTo, Secret text) {
        try {
            return aead.encrypt(text.reveal().getBytes(StandardCharsets.UTF_8), bytes(belongsTo));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM refuses to encrypt", impossible);
        }
    }

    @Override
    public Secret open(String belongsTo, byte[] sealed) {
        try {
            return Secret.of(new String(aead.decrypt(sealed, bytes(belongsTo)), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException notOurs) {
            throw new IllegalStateException("A sealed text of " + belongsTo + " cannot be opened", notOurs);
        }
    }

    private static byte[] bytes(String belongsTo) {
        return belongsTo.getBytes(StandardCharsets.UTF_8);
    }
}
