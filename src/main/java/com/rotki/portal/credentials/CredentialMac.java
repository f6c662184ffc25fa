package com.rotki.portal.credentials;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Computes what a request must have been signed with, so that the API Secret itself never leaves this module. Source of
 * the algorithm: the desktop app's {@code Premium.sign}.
 */
@Component
public class CredentialMac {

    private static final String ALGORITHM = "HmacSHA512";
    private static final AccountId NOBODY = AccountId.newId();

    private final SecretCipher cipher;
    private final byte[] secretOfNobody;

    CredentialMac(SecretCipher cipher, CredentialsGenerator generator) {
        this.cipher = cipher;
        this.secretOfNobody = cipher.seal(NOBODY, generator.generate().apiSecret());
    }

    /**
     * Returns the HMAC-SHA512 of {@code message} under an account's API Secret.
     *
     * @param sealedSecret as it is in the database
     * @return 64 bytes
     * @throws CredentialsRefusedException ({@code credentials.unreadable}) if the row was changed or moved
     */
    public byte[] sign(AccountId account, byte[] sealedSecret, byte[] message) {
        try {
            Secret secret = cipher.open(account, sealedSecret);
            byte[] key = Base64.getDecoder().decode(secret.reveal());
            try {
                Mac mac = Mac.getInstance(ALGORITHM);
                mac.init(new SecretKeySpec(key, ALGORITHM));
                return mac.doFinal(message);
            } finally {
                Arrays.fill(key, (byte) 0);
            }
        } catch (GeneralSecurityException cannotOpen) {
            if (cannotOpen instanceof InvalidKeyException || cannotOpen instanceof NoSuchAlgorithmException) {
                throw new IllegalStateException("HMAC-SHA512 is not available", cannotOpen);
            }
            throw CredentialsRefusedException.unreadable(account);
        }
    }

    /** Does the same work for a key that nobody has (requirement B1); the result matches no signature. */
    public byte[] signForUnknownKey(byte[] message) {
        return sign(NOBODY, secretOfNobody, message);
    }
}
