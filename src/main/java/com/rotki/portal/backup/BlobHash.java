package com.rotki.portal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** Size and hash of what comes out of a stream. */
final class BlobHash {

    private BlobHash() {}

    /** Reads {@code bytes} to their end. */
    static StoredBlob of(InputStream bytes) throws IOException {
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
