package com.rotki.portal.account;

import com.rotki.portal.platform.Secret;

final class Passwords {

    /** A typed text longer than this is no password: hashing it would only cost time (an attacker's free lever). */
    private static final int LONGEST = 4096;

    private Passwords() {}

    static boolean plausible(Secret password) {
        int length = password.reveal().length();
        return length > 0 && length <= LONGEST;
    }
}
