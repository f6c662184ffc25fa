package com.rotki.portal.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a mail to one address got.
 *
 * @param address whole for the owner of the account, masked for everybody else
 * @param kept whether it waits because there is no mail server
 * @param problem why it was not delivered at the last attempt; null if there was none
 * @param settledAt when it was sent or given up; null while it waits
 */
public record MailDelivery(
        String address,
        MailState state,
        boolean kept,
        @Nullable MailProblem problem,
        @Nullable Instant settledAt) {}
