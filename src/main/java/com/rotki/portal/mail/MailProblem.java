package com.rotki.portal.mail;

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
