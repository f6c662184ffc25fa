package com.rotki.portal.platform;

/**
 * Keeps short texts in the database that nobody may read there: seeds of authenticator apps, mails with links. They are
 * sealed with AES-256-GCM under a key that is not in the database, each bound to what it belongs to.
 */
public interface SealedText {

    /**
     * Seals {@code text}.
     *
     * @param belongsTo what the text belongs to, as {@code "totp <account id>"}: what is moved to another row cannot be
     *     opened there
     * @return nonce, ciphertext and tag, 28 bytes longer than the text in UTF-8; another result at each call
     */
    byte[] seal(String belongsTo, Secret text);

    /**
     * Opens what {@link #seal} made for the same {@code belongsTo}.
     *
     * @throws IllegalStateException if it was sealed for something else, with another key, or was changed
     */
    Secret open(String belongsTo, byte[] sealed);
}
