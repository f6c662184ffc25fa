package com.rotki.portal.appapi;

import java.util.Random;

/** What an app uploads: to the server encrypted databases are nothing but such bytes. */
public final class SyncFiles {

    private SyncFiles() {}

    /** Returns the same {@code size} bytes for a seed every time. */
    public static byte[] random(long seed, int size) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
