package com.rotki.portal.account;

import java.time.Duration;

/** What somebody who has an account can do by following a link. */
enum LinkPurpose {
    NEW_PASSWORD,
    NEW_EMAIL,
    SECOND_ADDRESS;

    /** Requirement D14: a link that proves who reads a mailbox lives for half an hour at most. */
    static final Duration VALID = Duration.ofMinutes(30);
}
