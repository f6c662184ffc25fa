package com.rotki.portal.credentials;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
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

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final Aead aead;
    private final String fingerprint;

    SecretCipher(DataKey key) {
        this.aead = aead(key);
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

    @AccessesPartialKey // the key comes from the operator, not from a keyset
    private static Aead aead(DataKey key) {
        try {
            AeadConfig.register();
            AesGcmParameters parameters = AesGcmParameters.builder()
                    .setKeySizeBytes(DataKey.BYTES)
                    .setIvSizeBytes(NONCE_BYTES)
                    .setTagSizeBytes(TAG_BYTES)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
            AesGcmKey aesGcmKey = AesGcmKey.builder()
                    .setParameters(parameters)
                    .setKeyBytes(SecretBytes.copyFrom(key.bytes(), InsecureSecretKeyAccess.get()))
                    .build();
            return KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(aesGcmKey).withRandomId().makePrimary())
                    .build()
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("AES-256-GCM is not available", unusable);
        }
    }
}
