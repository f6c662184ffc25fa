package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.RequestOrigin;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a password is asked for.
 *
 * @param subject tells one from the other; nobody can sign in with an address that reads like an account's
 * @param network from where it is asked; empty where that makes no difference
 */
record PasswordAsked(String subject, String network) {

    /** Within a session, or wherever else only one person can be asked. */
    PasswordAsked(String subject) {
        this(subject, "");
    }

    /** At the sign-in page, for whatever address is typed, in the current request. */
    static PasswordAsked toSignIn(EmailAddress address) {
        return new PasswordAsked(address.key(), Network.of(RequestOrigin.current()));
    }

    /** Within a session, once more. */
    static PasswordAsked within(AccountId account) {
        return new PasswordAsked("within " + account);
    }

    /** Not the password: a code that stands for the second factor. */
    static PasswordAsked forCode(AccountId account) {
        return new PasswordAsked("code " + account);
    }

    AttemptCounter here() {
        return new AttemptCounter(AttemptKind.PASSWORD, subject + " " + network);
    }

    AttemptCounter everywhere() {
        return new AttemptCounter(AttemptKind.ALL_PASSWORDS, subject);
    }

    /** Returns the counters that belong to the subject, in the order in which they are always locked. */
    List<AttemptCounter> own() {
        return List.of(here(), everywhere());
    }

    /** Returns what the network is counted by, if it is known. */
    Stream<AttemptCounter> shared() {
        return network.isEmpty() ? Stream.empty() : Stream.of(new AttemptCounter(AttemptKind.NETWORK, network));
    }
}
