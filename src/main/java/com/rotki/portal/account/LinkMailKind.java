package com.rotki.portal.account;

/** What a letter to an address is for. */
enum LinkMailKind {
    /** It confirms a sign-up, or says that there is an account already. */
    SIGN_UP,
    /** It sets a new password. */
    NEW_PASSWORD,
    /** It confirms another address of an account. */
    ADDRESS
}
