package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.RequestOrigin;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a password, or a code that stands beside it, is asked for.
 *
 * @param subject tells one from the other; nobody can sign in with an address that reads like an account's
 * @param network from where it is asked; empty where that makes no difference
 * @param guessable whether so many tries from everywhere might hit that at some number of them there has to be an end
 */
record PasswordAsked(String subject, String network, boolean guessable) {

    /** Something that may be guessed. */
    PasswordAsked(String subject, String network) {
        this(subject, network, true);
    }

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

    /** The code that completes a sign-in, asked of whoever knows the password: its owner, or a thief elsewhere. */
    static PasswordAsked codeToSignIn(AccountId account) {
        return new PasswordAsked("code " + account, Network.of(RequestOrigin.current()));
    }

    /** A code within a session, once more. */
    static PasswordAsked codeWithin(AccountId account) {
        return new PasswordAsked("code within " + account);
    }

    /** A recovery code. Nobody guesses one, so no number of wrong ones takes the way back from its owner. */
    static PasswordAsked recoveryCode(AccountId account) {
        return new PasswordAsked("recovery code " + account, Network.of(RequestOrigin.current()), false);
    }

    /** Returns all that can be asked of the owner of an account. */
    static List<PasswordAsked> allOf(AccountId account, EmailAddress address) {
        return List.of(
                toSignIn(address), within(account), codeToSignIn(account), codeWithin(account), recoveryCode(account));
    }

    AttemptCounter here() {
        return new AttemptCounter(AttemptKind.PASSWORD, subject + " " + network);
    }

    AttemptCounter everywhere() {
        return new AttemptCounter(AttemptKind.ALL_PASSWORDS, subject);
    }

    /** Returns the counters that belong to the subject, in the order in which they are always locked. */
    List<AttemptCounter> own() {
        return guessable ? List.of(here(), everywhere()) : List.of(here());
    }

    /** Returns what the network is counted by, if it is known. */
    Stream<AttemptCounter> shared() {
        return network.isEmpty() ? Stream.empty() : Stream.of(new AttemptCounter(AttemptKind.NETWORK, network));
    }
}
