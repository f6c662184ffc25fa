package com.rotki.portal.backup;

/**
 * The content of a store under a key, as it was read back.
 *
 * @param size bytes, from 1
 * @param sha256 Base64 (with padding) of the SHA-256 of all bytes, the form of the app's {@code file_hash}
 */
record StoredBlob(long size, String sha256) {}
