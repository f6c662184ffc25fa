package com.rotki.portal.account;

/** What came of checking a password. */
enum PasswordCheck {
    WRONG,
    RIGHT,
    /** It is right, and its hash is weaker than today's, or not of the normalised password. */
    RIGHT_OUTDATED;

    boolean right() {
        return this != WRONG;
    }
}
