package com.rotki.portal.throttle;

import java.util.Arrays;
import org.apache.commons.codec.digest.DigestUtils;

/** One thing that attempts are counted by. It is kept as a hash: what was typed may be somebody's secret. */
record AttemptCounter(AttemptKind kind, String key) {

    private static final int HASH_BYTES = 16;

    byte[] hash() {
        return hash(kind + " " + key);
    }

    static byte[] hash(String text) {
        return Arrays.copyOf(DigestUtils.sha256(text), HASH_BYTES);
    }
}
