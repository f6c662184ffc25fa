package com.rotki.portal.credentials;

import com.google.crypto.tink.Aead;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Seals API Secrets with AES-256-GCM under a fresh nonce, bound to their account: a sealed secret that is moved to
 * another account's row cannot be opened there (requirement A2).
 */
final class SecretCipher {

    private final Aead aead;
    private final String fingerprint;

    SecretCipher(DataKey key) {
        this.aead = AesGcm.with(key);
        this.fingerprint = key.fingerprint();
    }

    /** Returns which key this cipher uses. */
    String fingerprint() {
        return fingerprint;
    }

    byte[] seal(AccountId owner, Secret secret) {
        try {
            return aead.encrypt(secret.reveal().getBytes(StandardCharsets.US_ASCII), associatedData(owner));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM refuses to encrypt", impossible);
        }
    }

    /**
     * Opens what {@link #seal} made for the same account.
     *
     * @throws GeneralSecurityException if it was sealed with another key, for another account, or was changed
     */
    Secret open(AccountId owner, byte[] sealed) throws GeneralSecurityException {
        return Secret.of(new String(aead.decrypt(sealed, associatedData(owner)), StandardCharsets.US_ASCII));
    }

    private static byte[] associatedData(AccountId owner) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(owner.value().getMostSignificantBits())
                .putLong(owner.value().getLeastSignificantBits())
                .array();
    }
}
