package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;

/**
 * Where a password is asked for.
 *
 * @param key tells one from the other; nobody can sign in with an address that reads like an account's
 */
record PasswordAsked(String key) {

    /** At the sign-in page, for whatever address is typed. */
    static PasswordAsked toSignIn(EmailAddress address) {
        return new PasswordAsked(address.key());
    }

    /** Within a session, once more. */
    static PasswordAsked within(AccountId account) {
        return new PasswordAsked("within " + account);
    }
}
