package com.rotki.portal.blobstore;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The content of a store under a key, as it was read back.
 *
 * @param size bytes, from 1
 * @param sha256 Base64 (with padding) of the SHA-256 of all bytes, the form of the app's {@code file_hash}
 */
public record StoredBlob(long size, String sha256) {

    /** Reads {@code bytes} to their end and returns their number and hash. */
    public static StoredBlob of(InputStream bytes) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        byte[] buffer = new byte[ChunkCopy.BUFFER];
        long size = 0;
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            digest.update(buffer, 0, read);
            size += read;
        }
        return new StoredBlob(size, Base64.getEncoder().encodeToString(digest.digest()));
    }
}
