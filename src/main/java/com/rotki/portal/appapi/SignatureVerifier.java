package com.rotki.portal.appapi;

import com.rotki.portal.credentials.CredentialMac;
import java.security.MessageDigest;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Compares signatures in constant time, and does the same work for a key that does not exist (requirement B1). */
@Component
class SignatureVerifier {

    private static final int SIGNATURE_BYTES = 64;

    /** Stands in for a text that is no signature; in practice no HMAC ever equals it. */
    private static final byte[] NO_SIGNATURE = new byte[SIGNATURE_BYTES];

    private final CredentialMac mac;

    SignatureVerifier(CredentialMac mac) {
        this.mac = mac;
    }

    /**
     * Returns whether {@code signature} is the one that the secret makes of {@code message}; false for unknown
     * credentials, whose stand-in is never computed with.
     */
    boolean verify(SigningCredentials credentials, byte[] message, byte[] signature) {
        byte[] expected = credentials.known()
                ? mac.sign(credentials.account(), credentials.sealedSecret().ciphertext(), message)
                : mac.signForUnknownKey(message);
        return MessageDigest.isEqual(expected, signature) && credentials.known();
    }

    /** Returns the bytes of an API-SIGN header: standard Base64 of 64 bytes in its one canonical spelling. */
    static byte[] decode(String header) {
        try {
            byte[] signature = Base64.getDecoder().decode(header);
            boolean canonical = signature.length == SIGNATURE_BYTES
                    && Base64.getEncoder().encodeToString(signature).equals(header);
            return canonical ? signature : NO_SIGNATURE;
        } catch (IllegalArgumentException e) {
            return NO_SIGNATURE;
        }
    }
}
