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
        @Nullable Instant settledAt) {
    /** The state of a mail. */
    public enum MailState {
        /** It is tried, or kept while there is no mail server. */
        WAITING,
        /** A mail server took it. */
        SENT,
        /** Nobody tries any more. */
        GIVEN_UP
    }

    /** Why a mail was not delivered. */
    public enum MailProblem {
        /** The mail server does not answer, or takes nothing now. */
        UNREACHABLE,
        /** The mail server does not take mails to this address. */
        REFUSED,
        /** The address has letters in front of the @ that the mail server cannot be told. */
        UNSENDABLE,
        /** It was not sent in time. */
        TOO_LATE,
        /** It was sealed with a key that is lost. */
        UNREADABLE;

        /** Returns whether to try again is in vain. */
        boolean isFinal() {
            return this != UNREACHABLE;
        }
    }
}
