package com.rotki.portal.platform;

/** Whether mails reach anybody. */
public interface MailServer {

    /** Returns whether there is a mail server; while there is none mails are kept. */
    boolean exists();
}
