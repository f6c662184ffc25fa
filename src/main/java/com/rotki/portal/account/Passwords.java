package com.rotki.portal.account;

import com.rotki.portal.platform.Secret;
import java.nio.charset.StandardCharsets;

final class Passwords {

    /** A typed text longer than this is no password: hashing it would only cost time (an attacker's free lever). */
    private static final int LONGEST = 4096;

    private Passwords() {}

    /** Returns whether the text can be a password at all: not empty, not endless, and no half characters. */
    static boolean plausible(Secret password) {
        String text = password.reveal();
        return !text.isEmpty()
                && text.length() <= LONGEST
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
