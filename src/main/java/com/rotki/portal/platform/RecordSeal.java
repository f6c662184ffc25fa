package com.rotki.portal.platform;

/**
 * Seals records under a key that is not in the database: whoever can change a row there cannot make the seal that
 * belongs to the changed row. For evidence only; it hides nothing.
 */
public interface RecordSeal {

    /**
     * Returns the HMAC-SHA256 of {@code record}, the same at each call.
     *
     * @return 32 bytes
     */
    byte[] seal(byte[] record);
}
