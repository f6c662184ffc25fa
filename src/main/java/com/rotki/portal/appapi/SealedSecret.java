package com.rotki.portal.appapi;

/** An API Secret as the database keeps it; only {@code CredentialMac} can open it. Prints nothing of itself. */
final class SealedSecret {

    private final byte[] ciphertext;

    SealedSecret(byte[] ciphertext) {
        this.ciphertext = ciphertext.clone();
    }

    byte[] ciphertext() {
        return ciphertext.clone();
    }
}
