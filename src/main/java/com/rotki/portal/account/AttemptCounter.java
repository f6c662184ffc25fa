package com.rotki.portal.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** One thing that attempts are counted by. It is kept as a hash: what was typed may be somebody's secret. */
record AttemptCounter(AttemptKind kind, String key) {

    private static final int HASH_BYTES = 16;

    byte[] hash() {
        return hash(kind + " " + key);
    }

    static byte[] hash(String text) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(whole, HASH_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java runtime has SHA-256", missing);
        }
    }
}
