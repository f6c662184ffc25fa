package com.rotki.portal.account;

/** Takes letters to people. What was posted is delivered after the commit, later if the mail server is away. */
@FunctionalInterface
public interface MailQueue {

    /** Posts {@code letter} as part of the current transaction: a rollback takes it back. */
    void post(LinkMail letter);
}
