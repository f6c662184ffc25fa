package com.rotki.portal.blobstore;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Makes the keys of blobs, which nobody can guess. Their shape is safe in a path, and differs by more than upper and lower case. */
@Component
public class BlobKeys {

    private static final int BYTES = 16;
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

    private final SecureRandom random;

    BlobKeys(SecureRandom random) {
        this.random = random;
    }

    /** Returns 128 random bits as text. */
    public String fresh() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static boolean isKey(String text) {
        return SHAPE.matcher(text).matches();
    }

    /**
     * Returns {@code key} as it is.
     *
     * @throws IllegalArgumentException if it has another shape, which a path out of the store would have
     */
    static String checked(String key) {
        if (!isKey(key)) {
            throw new IllegalArgumentException("No key of a blob has this shape");
        }
        return key;
    }
}
