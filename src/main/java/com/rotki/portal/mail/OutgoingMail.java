package com.rotki.portal.mail;

import com.rotki.portal.platform.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one address, without what it says.
 *
 * @param number what the mail calls itself, see {@link MailNumber}
 * @param account whom it concerns; null if the address belongs to no account yet
 * @param attempts how often it was tried, with the current attempt
 */
record OutgoingMail(
        UUID id, String number, @Nullable AccountId account, String address, int attempts, Instant postedAt) {

    static OutgoingMail of(String number, @Nullable AccountId account, String address, Instant postedAt) {
        return new OutgoingMail(UUID.randomUUID(), number, account, address, 0, postedAt);
    }
}
