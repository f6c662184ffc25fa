package com.rotki.portal.mail;

/** Hands one mail to a mail server. */
interface MailTransport {

    /** Returns whether there is a mail server; while there is none mails are kept. */
    boolean exists();

    /**
     * Hands {@code mail} over. Takes as long as the time-outs of the mail server's settings say.
     *
     * @throws MailNotTakenException if that fails
     */
    void send(OutgoingMail mail, MailContent content);
}
