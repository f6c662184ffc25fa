package com.rotki.portal.account;

import com.rotki.portal.platform.Secret;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

final class Passwords {

    /** A typed text longer than this is no password: hashing it would only cost time (an attacker's free lever). */
    private static final int LONGEST = 4096;

    private Passwords() {}

    /** Returns the password as it is hashed and measured, in NFKC. */
    static Secret normal(Secret password) {
        return Secret.of(Normalizer.normalize(password.reveal(), Normalizer.Form.NFKC));
    }

    /** Returns whether the text is too long to be checked. */
    static boolean endless(Secret password) {
        return password.reveal().length() > LONGEST;
    }

    /** Returns whether the text can be a password at all: not empty, not endless, and no half characters. */
    static boolean plausible(Secret password) {
        String text = password.reveal();
        return !text.isEmpty()
                && !endless(password)
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
