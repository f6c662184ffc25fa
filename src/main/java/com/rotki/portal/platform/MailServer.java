package com.rotki.portal.platform;

/** The mail server, if there is one. */
public interface MailServer {

    /** Returns whether there is a mail server; without one, mails are kept. */
    boolean exists();
}
