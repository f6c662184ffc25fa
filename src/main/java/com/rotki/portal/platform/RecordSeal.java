package com.rotki.portal.platform;

/**
 * Seals records under a key that is not in the database: an intruder who changes a row there cannot make its new seal. For
 * evidence only; it hides nothing.
 */
public interface RecordSeal {

    /**
     * Returns the HMAC-SHA256 of {@code record}, the same at each call.
     *
     * @return 32 bytes
     */
    byte[] seal(byte[] record);
}
