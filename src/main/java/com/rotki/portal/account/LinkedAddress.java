package com.rotki.portal.account;

/**
 * What following a link confirms.
 *
 * @param kind for what
 * @param address in full: whoever follows the link reads its mail
 */
public record LinkedAddress(Kind kind, String address) {

    /** For what an address is confirmed. */
    public enum Kind {
        /** To sign in with, for the first time. */
        SIGN_UP,
        /** To sign in with from now on. */
        NEW_EMAIL,
        /** To have notices sent to. */
        SECOND_ADDRESS
    }
}
