package com.rotki.portal.account;

import java.time.Duration;

/** The purpose of a link that was sent to somebody who has an account. */
enum LinkPurpose {
    NEW_PASSWORD(30),
    NEW_EMAIL(30),
    SECOND_ADDRESS(30),
    /** The first password of an account that somebody who runs the portal made: nobody waits for that mail. */
    INVITATION(24 * 60);

    /** Requirement D14: a link that proves who reads a mailbox lives for half an hour at most, if somebody asked for it. */
    static final Duration VALID = NEW_PASSWORD.valid;

    private final Duration valid;

    LinkPurpose(int minutes) {
        this.valid = Duration.ofMinutes(minutes);
    }

    Duration valid() {
        return valid;
    }
}
